import type { Values } from '@/participant/kept'
import { numberIn } from '@/shared/typed-number'
import type { Patch, PublicProposal } from './service'

const people = ['lead', 'partner'] as const
const personParts = ['name', 'email', 'role', 'organisation'] as const
const lists = ['placeCodes', 'sectorCodes'] as const
const numbers = {
  facilitatorDays: {
    most: 1_000,
    words: 'Write the days of a facilitator as a whole number up to 1,000, such as 9',
  },
  budgetPounds: {
    most: 100_000_000,
    words: 'Write the money as a whole number of pounds up to 100,000,000, such as 4,000',
  },
} as const
const texts = [
  'title',
  'organisations',
  'problem',
  'aims',
  'workingTogether',
  'howWeWouldKnow',
  'timeSetAside',
] as const

/** What the fields of the form hold, each under its name: "aims", "lead-email". */
export function valuesOf(proposal: PublicProposal): Values {
  const values: Values = {}
  for (const name of texts) values[name] = proposal[name] ?? ''
  for (const name of Object.keys(numbers) as (keyof typeof numbers)[])
    values[name] = String(proposal[name] ?? '')
  for (const name of lists) values[name] = proposal[name].join(',')
  for (const who of people) {
    for (const part of personParts) values[`${who}-${part}`] = proposal[who]?.[part] ?? ''
  }
  return values
}

/** Money is often written with its sign. */
const amountIn = (typed: string) => numberIn(typed.replace(/^£/, ''))

/** A merge patch that makes these of the fields named. */
export function patchOf(values: Values, names: string[]): Patch {
  const patch: Patch = {}
  for (const name of names) {
    const value = values[name] ?? ''
    const [who = '', part] = name.split('-')
    if (part) patch[who] = { ...(patch[who] as object | undefined), [part]: value || null }
    else if ((lists as readonly string[]).includes(name)) patch[name] = value ? value.split(',') : []
    else if (name in numbers) patch[name] = amountIn(value)
    else patch[name] = value || null
  }
  return patch
}

/** What is no number that the service takes, by field: it would not be saved. */
export function mistyped(values: Values): Values {
  const wrong = (Object.keys(numbers) as (keyof typeof numbers)[]).filter((name) => {
    const number = amountIn(values[name] ?? '')
    return number !== null && !(Number.isInteger(number) && number >= 0 && number <= numbers[name].most)
  })
  return Object.fromEntries(wrong.map((name) => [name, numbers[name].words]))
}

/** Names of the fields in which two differ. */
export function differing(one: Values, other: Values): string[] {
  return Object.keys(other).filter((name) => (one[name] ?? '') !== other[name])
}

/** "/lead/email" is of the field "lead-email", "/placeCodes/0" of "placeCodes". */
export function fieldAt(pointer: string): string {
  const [first = '', second] = pointer.slice(1).split('/')
  return second && (people as readonly string[]).includes(first) ? `${first}-${second}` : first
}

/**
 * What was typed here on the ground of one version, set upon another: what only they changed is taken, what only we
 * changed stays, and what both changed is for the person to choose.
 */
export function upon(before: Values, ours: Values, theirs: Values) {
  const values = { ...theirs }
  const contested: string[] = []
  for (const name of differing(before, ours)) {
    values[name] = ours[name] ?? ''
    if (theirs[name] !== before[name] && theirs[name] !== ours[name]) contested.push(name)
  }
  return { values, contested }
}
