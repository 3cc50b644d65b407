import type { Schemas } from '@/api/client'
import { inDigits, inTenths } from '@/shared/format'
import type { TagMeaning } from '@/shared/tag'

type Reach = Schemas['Reach']

/** One category, with what it was on an earlier day where two are compared. */
export type ReachRow = Schemas['ReachCategory'] & {
  /** Undefined while no days are compared. */
  before: { engaged: number | null; share: number | null } | undefined
}

export function rowsOf(reach: Reach, earlier: Reach | undefined): ReachRow[] {
  const then = new Map(earlier?.categories.map((category) => [category.value, category]))
  return reach.categories.map((category) => ({
    ...category,
    // A category that nobody had then was not heard.
    before: earlier && (then.get(category.value) ?? { engaged: 0, share: 0 }),
  }))
}

/** People engaged whose category is known: what shares are of. */
export function knownOf({ sample, unknown }: Reach): number | null {
  return sample.engaged === null || unknown === null ? null : sample.engaged - unknown
}

type Said = { words: string; meaning: TagMeaning | null }

/** What the ratio of heard to there says in a word; in colour where something is to be done about it. */
export function representationWords(ratio: number): Said {
  if (ratio === 0) return { words: 'nobody', meaning: 'missing' }
  if (ratio < 0.5) return { words: 'far fewer', meaning: 'missing' }
  if (ratio < 0.8) return { words: 'fewer', meaning: 'attention' }
  if (ratio <= 1.25) return { words: 'in line', meaning: null }
  if (ratio <= 2) return { words: 'more', meaning: null }
  return { words: 'far more', meaning: 'due' }
}

/** "1.8 to 10.2%", or why there is none. */
export function intervalWords(row: ReachRow, intervals: Reach['intervals']): string {
  if (row.rdsII === null) return ''
  if (row.rdsIIInterval)
    return `${inTenths(row.rdsIIInterval.lower).replace('%', '')} to ${inTenths(row.rdsIIInterval.upper)}`
  return intervals === 'PENDING' ? 'interval to come' : 'too few for an interval'
}

/** "+3.1 points", of two shares. */
export function changeInWords(before: number, now: number): string {
  const points = Math.round((now - before) * 1000) / 10
  if (points === 0) return 'no change'
  return `${points > 0 ? '+' : '−'}${Math.abs(points).toFixed(1)} points`
}

/** What a bar shows, for who does not see it. */
export function rowInWords(row: ReachRow, since: string | undefined): string {
  const words = [
    row.share !== null && `${inTenths(row.share)} of people heard`,
    row.before && row.before.share !== null && `${inTenths(row.before.share)} by ${since}`,
    row.frameShare !== null && `${inTenths(row.frameShare)} of people there`,
    row.rdsII !== null && `chain estimate ${inTenths(row.rdsII)}`,
    row.rdsIIInterval &&
      `with a 95% interval from ${inTenths(row.rdsIIInterval.lower)} to ${inTenths(row.rdsIIInterval.upper)}`,
  ]
  return `${row.label}: ${words.filter(Boolean).join(', ') || 'not known'}`
}

/** "4 of 96", as far as it may be known. */
export function outOf(part: number, whole: number | null): string {
  return whole === null ? inDigits(part) : `${inDigits(part)} of ${inDigits(whole)}`
}

const steps = [0.01, 0.02, 0.05, 0.1, 0.2, 0.25]
const mostTicks = 5
/** Intervals that reach further than this times all else are cut, or they would press the bars together. */
const furthest = 1.5

/** Where the axis is marked, from 0 to beyond all that is drawn save the longest intervals. */
export function ticksFor(rows: ReachRow[]): number[] {
  const values = rows.flatMap((row) => [row.share, row.frameShare, row.rdsII, row.before?.share])
  const known = Math.max(0.01, ...values.map((value) => value ?? 0))
  const uppers = rows.map(({ rdsIIInterval }) => rdsIIInterval?.upper ?? 0)
  const most = Math.min(Math.max(known, ...uppers), known * furthest)
  const step = steps.find((one) => most / one <= mostTicks) ?? 0.25
  const last = Math.min(Math.ceil(Math.round((most / step) * 1e6) / 1e6), Math.round(1 / step))
  return Array.from({ length: last + 1 }, (_, index) => index * step)
}

/** Whether some estimate lies beyond its own interval, as where hardly anybody refers across categories. */
export function isAnyBeyondItsInterval(rows: ReachRow[]): boolean {
  return rows.some(
    ({ rdsII, rdsIIInterval: interval }) =>
      rdsII !== null && interval !== null && (rdsII < interval.lower || rdsII > interval.upper),
  )
}
