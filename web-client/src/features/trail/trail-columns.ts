import { about, type TrailKind } from '@/shared/trail-kinds'
import { columnsOfKinds, keyOf, type Trail, type TrailNode } from './trails'

/** Some of what stands in one column; more than one thing where there was no room for each. */
export type Box = {
  key: string
  nodes: TrailNode[]
  /** Of which sector these conversations are, where they share a box for that. */
  sector?: string
  isRest: boolean
  /** Whether things of other kinds stand in the same column. */
  isMixed: boolean
  x: number
  y: number
}
export type Column = { heading: string; count: number; x: number; boxes: Box[] }
/** That what is in one box led to what is in another, so many times. */
export type Strand = { from: Box; to: Box; count: number }
export type Picture = { columns: Column[]; strands: Strand[]; width: number; height: number }

export const boxWidth = 168
export const boxHeight = 108
const gap = 28
const between = 20
const top = 40
/** Of one column; what is beyond it shares the last box. */
const mostBoxes = 4

/** What is drawn of a trail: columns from sources to what came of them, in units of a sixteenth of the text's size. */
export function pictureOf(trail: Trail): Picture {
  const strength = strengths(trail)
  const present = columnsOfKinds
    .map((kinds) => trail.nodes.filter(({ kind }) => kinds.includes(kind)))
    .filter((nodes) => nodes.length > 0)
  const tallest = Math.max(...present.map((nodes) => Math.min(unitsOf(nodes).length, mostBoxes)))
  const height = top + tallest * (boxHeight + between)
  const columns: Column[] = []
  for (const nodes of present) {
    const sorted = nodes.toSorted(
      (one, other) => (strength.get(keyOf(other)) ?? 0) - (strength.get(keyOf(one)) ?? 0),
    )
    columns.push(columnOf(sorted, columns.length * (boxWidth + gap), height, heightsOf(trail, columns)))
  }
  return {
    columns,
    strands: strandsOf(trail, columns),
    width: columns.length * (boxWidth + gap) - gap,
    height,
  }
}

/** How many lines lead to each and from it. */
function strengths(trail: Trail): Map<string, number> {
  const strength = new Map<string, number>()
  // what the trail is about comes first
  strength.set(keyOf(trail.root), Number.POSITIVE_INFINITY)
  for (const edge of trail.edges)
    for (const end of [keyOf(edge.from), keyOf(edge.to)]) strength.set(end, (strength.get(end) ?? 0) + 1)
  return strength
}

/** By what leads to something in earlier columns: how high that stands, in the mean. So strands seldom cross. */
function heightsOf(trail: Trail, earlier: Column[]): (node: TrailNode) => number {
  const heights = new Map<string, number>()
  for (const { nodes, y } of earlier.flatMap(({ boxes }) => boxes))
    for (const node of nodes) heights.set(keyOf(node), y)
  return (node) => {
    const sources = trail.edges
      .filter(({ to }) => keyOf(to) === keyOf(node))
      .flatMap(({ from }) => heights.get(keyOf(from)) ?? [])
    return meanOf(sources)
  }
}

const meanOf = (values: number[]) =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

type Unit = { nodes: TrailNode[]; sector?: string }

/** What stands together: conversations by the sector of their people, where there are several; else each thing alone. */
function unitsOf(nodes: TrailNode[]): Unit[] {
  const talks = nodes.filter(({ kind }) => kind === 'CONVERSATION')
  if (talks.length < 2 || talks.every(({ heardFrom }) => heardFrom.length === 0))
    return nodes.map((node) => ({ nodes: [node] }))
  const bySector = new Map<string, TrailNode[]>()
  for (const talk of talks) bySector.set(sectorOf(talk), [...(bySector.get(sectorOf(talk)) ?? []), talk])
  const units = [...bySector].map(([sector, of]): Unit => ({ nodes: of, sector }))
  return [
    ...units.sort((one, other) => other.nodes.length - one.nodes.length),
    ...nodes.filter(({ kind }) => kind !== 'CONVERSATION').map((node) => ({ nodes: [node] })),
  ]
}

function sectorOf({ heardFrom }: TrailNode): string {
  const sectors = [...new Set(heardFrom.flatMap(({ sectorName }) => sectorName ?? []))]
  return sectors.length > 1 ? 'Several sectors' : (sectors[0] ?? 'No known sector')
}

function columnOf(
  nodes: TrailNode[],
  x: number,
  height: number,
  heightOf: (node: TrailNode) => number,
): Column {
  const units = unitsOf(nodes)
  const alone = units.length > mostBoxes ? units.slice(0, mostBoxes - 1) : units
  const rest = units.slice(alone.length).flatMap((unit) => unit.nodes)
  const isMixed = new Set(nodes.map(({ kind }) => kind)).size > 1
  const ordered = alone
    .map((unit) => ({ unit, height: meanOf(unit.nodes.map(heightOf)) }))
    .sort((one, other) => one.height - other.height)
  const groups: Unit[] = [...ordered.map(({ unit }) => unit), ...(rest.length > 0 ? [{ nodes: rest }] : [])]
  const free = height - top - groups.length * (boxHeight + between)
  return {
    heading: headingOf(nodes),
    count: nodes.length,
    x,
    boxes: groups.map((group, index) => ({
      key: group.nodes[0] ? keyOf(group.nodes[0]) : '',
      nodes: group.nodes,
      sector: group.sector,
      isRest: group.nodes.length > 1,
      isMixed,
      x,
      y: top + free / 2 + index * (boxHeight + between),
    })),
  }
}

function headingOf(nodes: TrailNode[]): string {
  const kinds = [...new Set(nodes.map(({ kind }) => kind))]
  return kinds.map((kind) => countedKind(kind, nodes.filter((node) => node.kind === kind).length)).join(', ')
}

/** "3 findings" */
export function countedKind(kind: TrailKind, count: number): string {
  return `${count} ${count === 1 ? about(kind).one : about(kind).many}`
}

function strandsOf(trail: Trail, columns: Column[]): Strand[] {
  const boxOf = new Map<string, Box>()
  for (const box of columns.flatMap(({ boxes }) => boxes))
    for (const node of box.nodes) boxOf.set(keyOf(node), box)
  const strands = new Map<string, Strand>()
  for (const edge of trail.edges) {
    const from = boxOf.get(keyOf(edge.from))
    const to = boxOf.get(keyOf(edge.to))
    // what is of one column, such as two insights that were merged, is told by the list
    if (!from || !to || from.x >= to.x) continue
    const key = `${from.key} ${to.key}`
    const strand = strands.get(key)
    strands.set(key, { from, to, count: (strand?.count ?? 0) + 1 })
  }
  return [...strands.values()]
}

/** The line of a strand, from the right edge of one box to the left edge of another. */
export function curveOf({ from, to }: Strand): string {
  const [x1, y1, x2, y2] = [from.x + boxWidth, from.y + boxHeight / 2, to.x, to.y + boxHeight / 2]
  const bend = Math.max(gap / 2, (x2 - x1) / 2)
  return `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`
}

/** Wider lines carry more evidence. */
export const widthOf = ({ count }: Strand) => Math.min(8, 1.5 + Math.sqrt(count))

/** What a box reaches: itself, its sources up to theirs, and what came of it down to its end. */
export function reachedFrom(box: Box, strands: Strand[]): Set<string> {
  const reached = new Set([box.key])
  for (const direction of ['from', 'to'] as const) {
    const against = direction === 'from' ? 'to' : 'from'
    let frontier = [box.key]
    while (frontier.length > 0) {
      const next = strands
        .filter((strand) => frontier.includes(strand[against].key) && !reached.has(strand[direction].key))
        .map((strand) => strand[direction].key)
      for (const key of next) reached.add(key)
      frontier = [...new Set(next)]
    }
  }
  return reached
}
