import type { Schemas } from '@/api/client'
import type { Fate, Marks } from './boxes'

export type Compared = Schemas['ServiceModelComparison']
export type FlowCompared = Compared['flows'][number]
export type StepCompared = FlowCompared['goes'][number]

/** What happens to each step of both models, and which breakdowns something answers. */
export function fatesOf({ stays, goes, comes, breakdowns }: FlowCompared): Required<Marks> {
  const found = new Map<string, Fate>()
  for (const { current, future, changes } of stays) {
    const fate = changes ? 'CHANGES' : 'STAYS'
    found.set(current.id, fate).set(future.id, fate)
  }
  for (const { id } of goes) found.set(id, 'GOES')
  for (const { id } of comes) found.set(id, 'COMES')
  const answered = breakdowns.filter(({ improvements }) => improvements.length > 0).map(({ id }) => id)
  return { fates: found, answered: new Set(answered) }
}
