import type { Schemas } from '@/api/client'
import type { Option } from '@/shared/select-field'
import type { TagMeaning } from '@/shared/tag'

export type ChallengeStatus = Schemas['ChallengeStatus']

export const challengeStatuses: ChallengeStatus[] = ['OPEN', 'IN_PROGRESS', 'RESOLVED', 'DROPPED']

export const challengeStatusMeaning: Record<ChallengeStatus, TagMeaning> = {
  OPEN: 'fact',
  IN_PROGRESS: 'current',
  RESOLVED: 'done',
  DROPPED: 'closed',
}

/** What each status means. */
export const statusInWords: Record<ChallengeStatus, string> = {
  OPEN: 'It is described, and nobody works on it yet.',
  IN_PROGRESS: 'People are working on it.',
  RESOLVED: 'It is overcome. It can be opened again if it comes back.',
  DROPPED: 'Nothing more is done about it, for the reason given.',
}

/** The numbers that people set, each with what its two ends mean. */
export const parts = ['impact', 'effort', 'spread'] as const
export type Part = (typeof parts)[number]

export const partLabels: Record<Part, string> = {
  impact: 'How much does it matter?',
  effort: 'How much does it take?',
  spread: 'How widely is it met?',
}

const ends: Record<Part, [string, string]> = {
  impact: ['very little', 'very much'],
  effort: ['very little', 'very much'],
  spread: ['in few places', 'everywhere'],
}

export function partOptions(part: Part): Option[] {
  const [least, most] = ends[part]
  return [1, 2, 3, 4, 5].map((value) => ({
    value: String(value),
    label: value === 1 ? `1, ${least}` : value === 5 ? `5, ${most}` : String(value),
  }))
}
