import { type Fate, type Marks, type Tone, toneOf } from './boxes'
import { type OneFlow, pinsIn } from './one-flow'
import type { ModelLink } from './service-models'

/** A sign, a line or an edge of pictures, and what it means. */
export type Key = { key: ModelLink['kind'] | Tone | Fate; words: string }

const lines: Key[] = [
  { key: 'HAND_OFF', words: 'Hand-off: the work passes into other hands' },
  { key: 'SEQUENCE', words: 'Goes on in the same hands' },
]

const signs: { key: Tone; words: string }[] = [
  { key: 'breakdown', words: 'Breakdown' },
  { key: 'answered', words: 'Breakdown that something answers' },
  { key: 'improvement', words: 'Improvement' },
]

const edges: { key: Fate; words: string }[] = [
  { key: 'CHANGES', words: 'Changes: is there before and after, but not the same' },
  { key: 'GOES', words: 'Goes: is not there afterwards' },
  { key: 'COMES', words: 'Comes: was not there before' },
]

/** What is to be known of these pictures: of all lines, and of the signs and edges that are in any of them. */
export function keysOf(flows: OneFlow[], marks: Marks = {}): Key[] {
  const tones = new Set(flows.flatMap(pinsIn).map((pin) => toneOf(pin, marks)))
  const fates = new Set(flows.flatMap(({ steps }) => steps.map(({ id }) => marks.fates?.get(id))))
  return [
    ...lines,
    ...signs.filter(({ key }) => tones.has(key)),
    ...edges.filter(({ key }) => fates.has(key)),
  ]
}
