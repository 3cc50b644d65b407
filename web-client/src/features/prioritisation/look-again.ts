import { instantOf } from '@/shared/programme-time'
import type { Round } from './prioritisations'
import type { Ranking } from './ranking-rows'

/** What came of a round or how it stands, or why nothing is told of it yet. */
export type Outcome = { ranking: Ranking; none?: undefined } | { ranking?: undefined; none: string }

type Stage = Pick<Round, 'state' | 'closesOn'>

// Somebody may close a round at any time, or cancel it.
const whileOpen = 30_000
// The service looks for rounds to close every ten seconds.
const whileClosing = 10_000
const soonest = 2_000
const latest = 30_000

/**
 * In how many milliseconds there may be more to see of what came of a round; false where nothing more comes.
 *
 * @param outcome as it was read last, nothing where it could not be read
 * @param timeZone in which its last day ends, once that is known
 */
export function untilLookingAgain(
  { state, closesOn }: Stage,
  outcome: Outcome | undefined,
  timeZone: string | undefined,
  now: number,
): number | false {
  const { closedAt, pending } = outcome?.ranking ?? {}
  if (closedAt && pending) return computing(closedAt, now)
  // The result and the round are read one by one: it was closed between both.
  if (closedAt && state === 'OPEN') return soonest
  if (state === 'CLOSED') return outcome && !closedAt ? whileClosing : false
  if (state !== 'OPEN') return false
  if (!closesOn || !timeZone) return whileOpen
  const left = endOf(closesOn, timeZone) - now
  return left > 0 ? Math.min(whileOpen, left + soonest) : whileClosing
}

/** What takes longer is looked for less often. */
function computing(closedAt: string, now: number): number {
  return Math.min(latest, Math.max(soonest, (now - Date.parse(closedAt)) / 10))
}

function endOf(day: string, timeZone: string): number {
  const next = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
  return Date.parse(instantOf({ day: next, time: '00:00' }, timeZone))
}
