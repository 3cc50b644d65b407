import type { Schemas } from '@/api/client'
import type { Fate, Marks } from './boxes'
import { fates } from './model-drawing'

type Flow = Schemas['ServiceModelComparison']['flows'][number]
type Step = Flow['goes'][number]

/** What happens to each step of both models, and which breakdowns something answers. */
export function fatesOf({ stays, goes, comes, breakdowns }: Flow): Required<Marks> {
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

const told = ({ title, actor }: Step) => `${title} (${actor})`

/** The same as rows: a step on the left, what goes on with it on the right. */
export function rowsOf({ stays, goes, comes }: Flow) {
  return [
    ...stays.map(({ current, future, changes }) => ({
      key: `${current.id} ${future.id}`,
      fate: fates[changes ? 'CHANGES' : 'STAYS'].word,
      current: told(current),
      future: told(future),
    })),
    ...goes.map((step) => ({ key: step.id, fate: fates.GOES.word, current: told(step), future: '' })),
    ...comes.map((step) => ({ key: step.id, fate: fates.COMES.word, current: '', future: told(step) })),
  ]
}
