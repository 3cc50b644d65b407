import { isProblemError, ProblemError } from '@/api/problem'
import { inDays } from '@/shared/format'
import { isDay } from '@/shared/input-problem'
import { type Obstacle, obstacleInWords } from './contact-words'

/** The first day that fits; undefined when no day allows for so much at once. */
export type BudgetRefusal = { availableFrom: string | undefined }

/** What the service said of an ask over budget; undefined for any other error. */
export function budgetRefusalIn(error: unknown): BudgetRefusal | undefined {
  if (!isProblemError(error) || error.kind !== 'contact-budget-exceeded') return undefined
  const { availableFrom } = error.problem as { availableFrom?: unknown }
  return {
    availableFrom: typeof availableFrom === 'string' && isDay(availableFrom) ? availableFrom : undefined,
  }
}

/** The same refusal with its day as people write it. */
export function inPlainWords(error: ProblemError, { availableFrom }: BudgetRefusal): ProblemError {
  const { obstacle } = error.problem as { obstacle?: Obstacle }
  const when = availableFrom ? `It fits from ${inDays(availableFrom)}.` : 'No day allows for so much at once.'
  return new ProblemError({
    ...error.problem,
    detail: obstacle ? `${obstacleInWords(obstacle)} ${when}` : error.problem.detail,
  })
}
