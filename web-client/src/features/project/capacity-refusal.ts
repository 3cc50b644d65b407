import { isProblemError, ProblemError } from '@/api/problem'
import { daysInWords, inPounds } from './project-words'

/** What the call has left, as far as it is limited. */
export type CapacityRefusal = { daysLeft?: number; poundsLeft?: number }

/** What the service said of a promise that is too much; undefined for any other error. */
export function capacityRefusalIn(error: unknown): CapacityRefusal | undefined {
  if (!isProblemError(error) || error.kind !== 'capacity-exceeded') return undefined
  const { facilitatorDaysLeft, budgetPoundsLeft } = error.problem as Record<string, unknown>
  return {
    daysLeft: typeof facilitatorDaysLeft === 'number' ? facilitatorDaysLeft : undefined,
    poundsLeft: typeof budgetPoundsLeft === 'number' ? budgetPoundsLeft : undefined,
  }
}

/** What was to be promised, and the fields it stands in. */
export type Asked = { days: number; pounds: number; daysAt: string; poundsAt: string }

/** The same refusal, said beside the fields that ask for too much. */
export function besideFields(error: ProblemError, refusal: CapacityRefusal, asked: Asked): ProblemError {
  const { daysLeft, poundsLeft } = refusal
  const errors = []
  if (daysLeft !== undefined && asked.days > daysLeft)
    errors.push({ pointer: asked.daysAt, detail: `the call has ${daysInWords(daysLeft)} left for it` })
  if (poundsLeft !== undefined && asked.pounds > poundsLeft)
    errors.push({
      pointer: asked.poundsAt,
      detail: `the call has ${inPounds(poundsLeft)} left for it, with all who stand in`,
    })
  return errors.length === 0 ? error : new ProblemError({ ...error.problem, errors })
}
