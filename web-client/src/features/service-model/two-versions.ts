import type { Schemas } from '@/api/client'
import type { Fate, Marks } from './boxes'
import { flowsOf } from './one-flow'
import type { Flow, ModelDocument } from './service-models'

export type Change = Schemas['ServiceModelChange']

/** How the present is named in the address, and no version is. */
export const present = 'now'

/** The number of a version, or the present. */
export type Kept = number | typeof present

export const keptInWords = (kept: Kept) => (kept === present ? 'Now' : `Version ${kept}`)

/** "version 2", or "now", within a sentence. */
export const keptWithin = (kept: Kept) => keptInWords(kept).toLowerCase()

/** Which two the address names, the earlier first; else the newest two, or the only one beside the present. */
export function chosenTwo(one: string | undefined, other: string | undefined, newest: number): [Kept, Kept] {
  const first = keptFrom(one) ?? Math.max(1, newest - 1)
  const second = keptFrom(other) ?? (newest > 1 ? newest : present)
  return isLater(first, second) ? [second, first] : [first, second]
}

function keptFrom(words: string | undefined): Kept | undefined {
  if (words === present) return present
  const number = Number(words)
  return Number.isInteger(number) && number > 0 ? number : undefined
}

const isLater = (one: Kept, other: Kept) => other !== present && (one === present || one > other)

/** What became of each step, for the pictures of both. */
export function marksOf(changes: Change[], before: ModelDocument, after: ModelDocument): Marks {
  const became = new Map(changes.map(({ id, change }) => [id, change]))
  const fates = new Map<string, Fate>()
  for (const { id } of [...before.elements, ...after.elements]) {
    const change = became.get(id)
    fates.set(id, change === 'REMOVED' ? 'GOES' : change === 'ADDED' ? 'COMES' : change ? 'CHANGES' : 'STAYS')
  }
  return { fates }
}

export type FlowOfTwo = { id: string; name: string; before?: Flow; after?: Flow; changes: number }

/** Each journey that is in either, as they stand in the later one; one that is gone comes last. */
export function flowsOfTwo(before: ModelDocument, after: ModelDocument, changes: Change[]): FlowOfTwo[] {
  const earlier = flowsOf(before)
  const later = flowsOf(after)
  const gone = earlier.filter(({ id }) => later.every((flow) => flow.id !== id))
  return [...later, ...gone].map(({ id, name }) => {
    const was = earlier.find((flow) => flow.id === id)
    const is = later.find((flow) => flow.id === id)
    // what went is told by what its journey was called then
    const own = changes.filter(({ flow }) => flow !== null && (flow === was?.name || flow === is?.name))
    return { id, name, before: was, after: is, changes: own.length }
  })
}
