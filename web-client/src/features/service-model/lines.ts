import type { Box } from './boxes'
import type { ModelLink } from './service-models'

type Point = { x: number; y: number }
export type Line = { link: ModelLink; points: Point[] }

/**
 * How a link gets from its step to the other: through the gap after column `turn` alone, or along a gap between rows, which
 * is numbered as the row below it.
 */
export type Way = {
  link: ModelLink
  from: Box
  to: Box
  turn: number
  rowGap?: number
  track?: number
}

/** What stands in a row between two columns, both left out. */
type Stretch = { row: number; from: number; to: number }

/** A way for each link whose steps are both there: straight where nothing stands between, else between the rows. */
export function waysOf(boxes: Box[], links: ModelLink[]): Way[] {
  const boxOf = new Map(boxes.map((box) => [box.step.id, box]))
  const straight: Stretch[] = []
  const isFree = (stretch: Stretch) =>
    !boxes.some(({ row, column }) => row === stretch.row && column > stretch.from && column < stretch.to) &&
    !straight.some((other) => other.row === stretch.row && other.from < stretch.to && stretch.from < other.to)
  return links.flatMap((link): Way[] => {
    const from = boxOf.get(link.fromId)
    const to = boxOf.get(link.toId)
    if (!from || !to) return []
    const way = { link, from, to }
    if (to.column === from.column + 1) return [{ ...way, turn: from.column }]
    if (to.column > from.column) {
      const along = { from: from.column, to: to.column }
      const here = { ...along, row: from.row }
      const there = { ...along, row: to.row }
      if (isFree(here)) {
        straight.push(here)
        return [{ ...way, turn: to.column - 1 }]
      }
      if (isFree(there)) {
        straight.push(there)
        return [{ ...way, turn: from.column }]
      }
    }
    return [{ ...way, turn: from.column, rowGap: to.row < from.row ? to.row + 1 : to.row }]
  })
}

const radius = 8

/** The line as a path with round corners. */
export function pathOf({ points }: Line): string {
  const [start, ...rest] = points
  if (!start) return ''
  const parts = [`M${short(start.x)} ${short(start.y)}`]
  rest.forEach((point, index) => {
    const before = points[index]
    const after = rest[index + 1]
    if (!before || !after) {
      parts.push(`L${short(point.x)} ${short(point.y)}`)
      return
    }
    const reach = Math.min(radius, distance(before, point) / 2, distance(point, after) / 2)
    const a = towards(point, before, reach)
    const b = towards(point, after, reach)
    parts.push(`L${short(a.x)} ${short(a.y)}Q${short(point.x)} ${short(point.y)} ${short(b.x)} ${short(b.y)}`)
  })
  return parts.join('')
}

const distance = (one: Point, other: Point) => Math.hypot(one.x - other.x, one.y - other.y)

function towards(from: Point, to: Point, by: number): Point {
  const whole = distance(from, to)
  return whole === 0
    ? from
    : { x: from.x + ((to.x - from.x) * by) / whole, y: from.y + ((to.y - from.y) * by) / whole }
}

const short = (value: number) => Math.round(value * 10) / 10
