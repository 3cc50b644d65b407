import type { Columns } from './columns'
import type { OneFlow } from './one-flow'
import type { Element } from './service-models'

/** A column of the picture in the units in which a place is kept. */
export const columnUnit = 200
/** A row of a lane in them: what is kept is how far a step stands below the top of its lane. */
export const rowUnit = 100

const mostColumns = 99
const mostRows = 19

export type Lane = { actor: Element; firstRow: number; rows: number }
/** `row` counts through all lanes, `rowInLane` within its own. */
export type Cell = { step: Element; column: number; row: number; rowInLane: number }
export type Grid = { lanes: Lane[]; cells: Cell[]; columns: number; rows: number }

/** The place that a step is kept at when somebody puts it there. */
export function positionOf(column: number, rowInLane: number): { x: number; y: number } {
  return {
    x: clamped(column, mostColumns) * columnUnit,
    y: clamped(rowInLane, mostRows) * rowUnit,
  }
}

/** Steps in cells: a lane for each actor, a column by the layout or by whoever put it there, a row below those before it. */
export function gridOf({ actors, steps }: OneFlow, columns: Columns): Grid {
  const lanes: Lane[] = []
  const cells: Cell[] = []
  let firstRow = 0
  for (const actor of actors) {
    const placed = placedIn(
      steps.filter(({ actorId }) => actorId === actor.id),
      columns,
    )
    const rows = Math.max(1, ...placed.map(({ rowInLane }) => rowInLane + 1))
    cells.push(...placed.map((cell) => ({ ...cell, row: firstRow + cell.rowInLane })))
    lanes.push({ actor, firstRow, rows })
    firstRow += rows
  }
  return {
    lanes,
    cells,
    columns: Math.max(1, ...cells.map(({ column }) => column + 1)),
    rows: firstRow,
  }
}

function placedIn(steps: Element[], columns: Columns): Omit<Cell, 'row'>[] {
  const taken = new Set<string>()
  const put = (step: Element, column: number, from: number) => {
    let rowInLane = from
    while (taken.has(`${column} ${rowInLane}`)) rowInLane++
    taken.add(`${column} ${rowInLane}`)
    return { step, column, rowInLane }
  }
  // Whoever was put somewhere has the first say; the others stand where there is room.
  const kept = steps.flatMap((step) =>
    step.position
      ? put(
          step,
          clamped(Math.round(step.position.x / columnUnit), mostColumns),
          clamped(Math.round(step.position.y / rowUnit), mostRows),
        )
      : [],
  )
  const found = steps
    .filter(({ position }) => !position)
    .map((step) => ({ step, at: columns[step.id] ?? { column: 0, order: 0 } }))
    .sort((one, other) => one.at.order - other.at.order)
    .map(({ step, at }) => put(step, at.column, 0))
  return [...kept, ...found]
}

const clamped = (value: number, most: number) => Math.min(Math.max(value, 0), most)
