import type { Schemas } from '@/api/client'
import type { Option } from '@/shared/select-field'
import type { TagMeaning } from '@/shared/tag'

export type Purpose = Schemas['ContactPurpose']
export type AskStatus = Schemas['ContactStatus']
export type Obstacle = NonNullable<Schemas['ContactStanding']['obstacle']>

const purposes: Record<Purpose, string> = {
  ENGAGE: 'Taking part',
  CONVERSATION: 'A conversation',
  BALLOT: 'A ballot',
  WORKSHOP: 'A workshop',
  REVIEW: 'A review',
  PROJECT_WORK: 'Agreed project work',
  OTHER: 'Something else',
}

export const purposeOptions: Option[] = Object.entries(purposes).map(([value, label]) => ({ value, label }))

export function purposeInWords(purpose: Purpose): string {
  return purposes[purpose]
}

export const askMeaning: Record<AskStatus, TagMeaning> = {
  PLANNED: 'current',
  ASKED: 'fact',
  CANCELLED: 'closed',
}

/** What stands in the way of one more ask, as a sentence about somebody who is named already. */
const obstacles: Record<Obstacle, string> = {
  TOO_MANY_CONTACTS: 'They would be asked more often than the contact policy allows.',
  TOO_MANY_MINUTES: 'They would be asked for more time than the contact policy allows.',
  QUIET_PERIOD: 'Nobody is asked in this quiet period of the programme.',
  RECENTLY_DECLINED: 'They declined not long ago and are left in peace for a while.',
  OPTED_OUT: 'They asked not to be contacted any more.',
}

export function obstacleInWords(obstacle: Obstacle): string {
  return obstacles[obstacle]
}
