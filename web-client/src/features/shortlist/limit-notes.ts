import { inDigits } from '@/shared/format'
import { numberIn } from '@/shared/typed-number'
import { type Ask, type Call, placeOf, publishedOf } from './ask'
import type { Scored } from './shortlists'

export type LimitName = 'size' | 'facilitatorDays' | 'budgetPounds'

const sums = {
  facilitatorDays: { shown: (sum: number) => `${inDigits(sum)} facilitator days`, of: 'facilitatorDays' },
  budgetPounds: { shown: (sum: number) => `£${inDigits(sum)}`, of: 'budgetPounds' },
} as const

/**
 * What stands beside a limit as soon as it is typed: that it is more than the call can give, or less than those take that must
 * be in. Neither waits for an answer.
 */
export function limitNotes(call: Call, ask: Ask, scores: Scored[]): Partial<Record<LimitName, string>> {
  const published = publishedOf(call)
  const included = scores.filter(({ proposalId }) => placeOf(ask, proposalId) === 'IN')
  const notes: Partial<Record<LimitName, string>> = {}
  for (const name of ['facilitatorDays', 'budgetPounds'] as const) {
    const { shown, of } = sums[name]
    const asked = numberIn(ask[name] ?? published[name])
    const given = numberIn(published[name])
    const taken = included.reduce((sum, scored) => sum + scored[of], 0)
    if (asked !== null && taken > asked) {
      notes[name] = `Those that must be in take ${shown(taken)} together, which is more.`
    } else if (given !== null && (asked === null || asked > given)) {
      notes[name] = `More than the call can give: it has ${shown(given)}.`
    }
  }
  const places = numberIn(published.size)
  const size = numberIn(ask.size ?? published.size)
  if (size !== null && included.length > size) {
    notes.size = `${included.length} must be in, which is more.`
  } else if (size !== null && places !== null && size > places) {
    notes.size = `More than the call has places for: it has ${inDigits(places)}.`
  }
  return notes
}
