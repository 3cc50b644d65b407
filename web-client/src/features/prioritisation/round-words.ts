import type { Schemas } from '@/api/client'
import { dimensionWords } from '@/shared/dimension-label'
import { inDays } from '@/shared/format'
import type { TagMeaning } from '@/shared/tag'
import type { Round } from './prioritisations'

type State = Round['state']

export const roundStates: State[] = ['DRAFT', 'OPEN', 'CLOSED', 'CANCELLED']

export const stateMeaning: Record<State, TagMeaning> = {
  DRAFT: 'fact',
  OPEN: 'current',
  CLOSED: 'done',
  CANCELLED: 'closed',
}

export const unrankedWords: Record<Schemas['Unranked'], { words: string; hint: string }> = {
  NO_OPINION: {
    words: 'It is not counted against',
    hint: 'Whoever leaves a challenge out has no opinion on it.',
  },
  LAST: { words: 'It counts as last', hint: 'Below all that are ranked, equal to others left out.' },
}

/** What voters are asked, where the title does not say it already. */
export const questionBeside = ({ title, question }: Round) => (question === title ? '' : `${question} `)

/** When ballots are taken, in a sentence. */
export function whenInWords({ state, opensOn, closesOn, closedAt, openedAt }: Round): string {
  if (state === 'CANCELLED') return 'Cancelled, with its ballots.'
  if (state === 'CLOSED') return closedAt ? `Closed on ${inDays(closedAt)}.` : 'Closed.'
  const end = closesOn ? `until ${inDays(closesOn)}, that day included` : 'until somebody closes it'
  if (state === 'OPEN')
    return `Ballots are taken ${end}${openedAt && opensOn ? `, from ${inDays(opensOn)}` : ''}.`
  return `A draft that nobody can vote in yet.${opensOn ? ` Meant to open on ${inDays(opensOn)}.` : ''}`
}

/** "group and place"; "each ballot counts the same" where there are none. */
export function weightedBy(dimensions: Schemas['Dimension'][]): string {
  if (dimensions.length === 0) return 'Each ballot counts the same'
  return `By ${listed(dimensions.map((name) => dimensionWords[name]?.one.toLowerCase() ?? name))}: each counts by its number of people`
}

/** "a", "a and b", "a, b and c" */
export function listed(words: string[]): string {
  if (words.length < 2) return words[0] ?? ''
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

/** A sentence in a sentence: without the full stop at its end. */
export const inSentence = (statement: string) => statement.replace(/[.!?]+$/, '')
