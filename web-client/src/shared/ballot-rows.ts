/** One challenge that is ranked; `tied` says that it stands in the same place as the one above it. */
export type BallotRow = { id: string; tied: boolean }

/** As the service has it: places from the first to the last, several in one are equal. */
export type Ranks = string[][]

export function rowsOf(ranks: Ranks): BallotRow[] {
  return ranks.flatMap((equal) => equal.map((id, index) => ({ id, tied: index > 0 })))
}

export function ranksOf(rows: BallotRow[]): Ranks {
  const ranks: Ranks = []
  for (const { id, tied } of rows) {
    const last = ranks.at(-1)
    if (tied && last) last.push(id)
    else ranks.push([id])
  }
  return ranks
}

/** The place of each row: equal ones have the same, and the next one follows without a gap. */
export function placesOf(rows: BallotRow[]): number[] {
  let place = 0
  return rows.map(({ tied }, index) => (tied && index > 0 ? place : ++place))
}

/** Whether somebody else stands in the same place. */
export function isShared(rows: BallotRow[], index: number): boolean {
  return rows[index]?.tied === true || rows[index + 1]?.tied === true
}

export function without(rows: BallotRow[], id: string): BallotRow[] {
  const at = rows.findIndex((row) => row.id === id)
  if (at < 0) return rows
  // whoever stood in the same place below it does not move up into the place above
  return rows.flatMap((row, index) => {
    if (index === at) return []
    return index === at + 1 && !rows[at]?.tied ? [{ ...row, tied: false }] : [row]
  })
}

/** Put in a place of its own: what it comes between stands in one place no longer. */
export function withAt(rows: BallotRow[], id: string, index: number): BallotRow[] {
  const rest = without(rows, id)
  return [
    ...rest.slice(0, index),
    { id, tied: false },
    ...rest.slice(index).map((row, after) => (after === 0 ? { ...row, tied: false } : row)),
  ]
}

/** One up or down, where there is room. */
export function moved(rows: BallotRow[], id: string, by: -1 | 1): BallotRow[] {
  const to = rows.findIndex((row) => row.id === id) + by
  return to < 0 || to >= rows.length ? rows : withAt(rows, id, to)
}

/** In the same place as the one above it, or in its own again; the first has none above it. */
export function tiedOrNot(rows: BallotRow[], id: string): BallotRow[] {
  return rows.map((row, index) => (row.id === id && index > 0 ? { ...row, tied: !row.tied } : row))
}

/** Only what can still be ranked: a challenge may have been withdrawn meanwhile. */
export function among(rows: BallotRow[], ids: string[]): BallotRow[] {
  return rows.reduce((left, { id }) => (ids.includes(id) ? left : without(left, id)), rows)
}
