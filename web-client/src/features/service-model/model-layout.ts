import { type Box, boxesOf, boxWidth, type Marks, type Stub } from './boxes'
import type { Columns } from './columns'
import { type Grid, gridOf, type Lane } from './grid'
import { type Line, type Way, waysOf } from './lines'
import type { OneFlow } from './one-flow'
import { tracksOf } from './tracks'

export const laneHead = 136
const trackWidth = 12
const rowGap = 20
const columnGap = 22
const portGap = 14

export type PlacedBox = Box & { x: number; y: number; rowTop: number }
export type PlacedLane = Lane & { y: number; height: number }
export type PlacedStub = Stub & { x: number; y: number }
/** One journey, in pixels at its full size. */
export type ModelLayout = {
  width: number
  height: number
  lanes: PlacedLane[]
  boxes: PlacedBox[]
  stubs: PlacedStub[]
  lines: Line[]
  /** The left side of each column, and of one more to the right. */
  lefts: number[]
  /** The top of each row. */
  tops: number[]
}

/**
 * Where everything stands. Lines run in gaps that are theirs alone: between columns and between rows, each on its own track,
 * so that none crosses a box; the words of a line stand in the box that it leaves.
 */
export function layOutModel(flow: OneFlow, columns: Columns, marks: Marks = {}): ModelLayout {
  const grid = gridOf(flow, columns)
  const boxes = boxesOf(flow, grid, marks)
  const ways = waysOf(boxes, flow.links)
  const gaps = rowGaps(grid, ways)
  const heights = rowHeights(grid, boxes)
  const tops: number[] = []
  const gapTops: number[] = []
  let y = 0
  for (let row = 0; row <= grid.rows; row++) {
    gapTops.push(y)
    y += gaps[row] ?? 0
    tops.push(y)
    y += heights[row] ?? 0
  }
  gapTops.push(y)
  const height = y
  const centre = ({ row }: Box) => (tops[row] ?? 0) + (heights[row] ?? 0) / 2
  const ports = portsOf(boxes, ways, centre)
  const runs = verticalRuns(ways, ports, gapTops)
  const widths = Array.from({ length: grid.columns + 1 }, (_, index) => gapWidth(index - 1, runs))
  const lefts: number[] = []
  let x = laneHead
  for (let column = 0; column <= grid.columns; column++) {
    x += widths[column] ?? 0
    lefts.push(x)
    x += boxWidth
  }
  const width = (lefts[grid.columns] ?? laneHead) + 4
  const placed = boxes.map((box) => ({
    ...box,
    x: lefts[box.column] ?? 0,
    y: centre(box) - box.height / 2,
    rowTop: tops[box.row] ?? 0,
  }))
  return {
    width,
    height,
    lanes: grid.lanes.map((lane) => placedLane(lane, grid.rows, gapTops)),
    boxes: placed,
    stubs: placed.flatMap((box) =>
      box.stubs.map((stub) => ({
        ...stub,
        x: box.x,
        y: box.y + stub.top,
      })),
    ),
    lines: ways.map((way) => lineOf(way, ports, runs, { lefts, gapTops, widths })),
    lefts,
    tops,
  }
}

type Ports = { out: Map<string, number>; into: Map<string, number> }
type VerticalRun = { gap: number; track: number }
type Runs = {
  first: Map<string, VerticalRun>
  last: Map<string, VerticalRun>
  counts: Map<number, number>
}

function rowGaps(grid: Grid, ways: Way[]): number[] {
  const gaps: number[] = []
  for (let row = 0; row <= grid.rows; row++) {
    const through = ways.filter(({ rowGap: gap }) => gap === row)
    const { tracks, count } = tracksOf(
      through.map(({ from, to }) => ({ from: from.column * 100, to: (to.column - 1) * 100 })),
    )
    through.forEach((way, index) => {
      way.track = tracks[index] ?? 0
    })
    gaps.push(rowGap + count * trackWidth)
  }
  return gaps
}

function rowHeights(grid: Grid, boxes: Box[]): number[] {
  return Array.from({ length: grid.rows }, (_, row) =>
    Math.max(60, ...boxes.filter((box) => box.row === row).map(({ height }) => height)),
  )
}

/** Where lines leave and reach the boxes. */
function portsOf(boxes: Box[], ways: Way[], centre: (box: Box) => number): Ports {
  const topOf = (box: Box) => centre(box) - box.height / 2
  const out = new Map(
    boxes.flatMap((box) => box.stubs.map(({ link, line }): [string, number] => [link.id, topOf(box) + line])),
  )
  const into = new Map<string, number>()
  for (const box of boxes) {
    const arriving = ways
      .filter(({ to }) => to === box)
      .sort((one, other) => comesFrom(one) - comesFrom(other))
    const gap = Math.min(portGap, (box.head - 16) / Math.max(1, arriving.length))
    arriving.forEach((way, index) => {
      const among = topOf(box) + box.head / 2 + (index - (arriving.length - 1) / 2) * gap
      const comes = out.get(way.link.id) ?? among
      const isAlone = arriving.length === 1 && way.rowGap === undefined && way.from.row === box.row
      // One that comes along the row goes on as it comes.
      into.set(way.link.id, isAlone ? within(comes, topOf(box), box.height) : among)
    })
  }
  return { out, into }
}

const within = (y: number, top: number, height: number) =>
  Math.min(Math.max(y, top + portGap), top + height - portGap)

/** From how far above or below: what goes back comes from the gap that it runs in. */
function comesFrom({ from, to, rowGap: gap }: Way): number {
  if (gap !== undefined) return gap <= to.row ? -1000 : 1000
  return from.row - to.row
}

function verticalRuns(ways: Way[], { out, into }: Ports, gapTops: number[]): Runs {
  const all = ways.flatMap((way) => {
    const [start, end] = [out.get(way.link.id) ?? 0, into.get(way.link.id) ?? 0]
    if (way.rowGap === undefined) {
      const gap = way.turn
      return [{ way, which: 'first' as const, gap, from: start, to: end }]
    }
    const middle = trackY(way, gapTops)
    return [
      { way, which: 'first' as const, gap: way.from.column, from: start, to: middle },
      { way, which: 'last' as const, gap: way.to.column - 1, from: middle, to: end },
    ]
  })
  const runs: Runs = { first: new Map(), last: new Map(), counts: new Map() }
  for (const gap of new Set(all.map((run) => run.gap))) {
    const here = all.filter((run) => run.gap === gap && run.from !== run.to)
    const { tracks, count } = tracksOf(here)
    here.forEach(({ way, which }, index) => {
      runs[which].set(way.link.id, { gap, track: tracks[index] ?? 0 })
    })
    runs.counts.set(gap, count)
  }
  return runs
}

/** Of the gap to the right of a column; -1 is left of the first. */
const gapWidth = (column: number, { counts }: Runs) => columnGap + (counts.get(column) ?? 0) * trackWidth

const trackY = ({ rowGap: gap = 0, track = 0 }: Way, gapTops: number[]) =>
  (gapTops[gap] ?? 0) + rowGap / 2 + (track + 0.5) * trackWidth

function placedLane(lane: Lane, rows: number, gapTops: number[]): PlacedLane {
  const next = lane.firstRow + lane.rows
  const y = gapTops[lane.firstRow] ?? 0
  // What runs below the last row belongs to the last lane.
  return { ...lane, y, height: (gapTops[next === rows ? rows + 1 : next] ?? 0) - y }
}

type Measures = {
  lefts: number[]
  gapTops: number[]
  widths: number[]
}

function lineOf(way: Way, { out, into }: Ports, runs: Runs, at: Measures): Line {
  const id = way.link.id
  const start = { x: (at.lefts[way.from.column] ?? 0) + boxWidth, y: out.get(id) ?? 0 }
  const end = { x: at.lefts[way.to.column] ?? 0, y: into.get(id) ?? 0 }
  const trackX = ({ gap, track }: VerticalRun) => {
    const right = at.lefts[gap + 1] ?? 0
    return right - (at.widths[gap + 1] ?? 0) + 8 + (track + 0.5) * trackWidth
  }
  const points = [start]
  const first = runs.first.get(id)
  const last = runs.last.get(id)
  if (way.rowGap === undefined) {
    if (first) points.push({ x: trackX(first), y: start.y }, { x: trackX(first), y: end.y })
  } else if (first && last) {
    const y = trackY(way, at.gapTops)
    points.push(
      { x: trackX(first), y: start.y },
      { x: trackX(first), y },
      { x: trackX(last), y },
      { x: trackX(last), y: end.y },
    )
  }
  return { link: way.link, points: [...points, end] }
}
