import type { Schemas } from '@/api/client'
import type { Option } from '@/shared/select-field'

export type Purpose = Schemas['Purpose']
export type Obstacle = NonNullable<Schemas['ContactStanding']['obstacle']>
export type DeclineReason = Schemas['NewDecline']['reasonCode']

/** What people are asked for. */
export const purposeWords: Record<Purpose, string> = {
  ENGAGE: 'Taking part',
  CONVERSATION: 'A conversation',
  BALLOT: 'A ballot',
  WORKSHOP: 'A workshop',
  REVIEW: 'A review',
  INSIGHT: 'What they see',
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

const declineWords: Record<DeclineReason, string> = {
  NO_TIME: 'No time',
  NOT_MY_AREA: 'Not their area',
  ASKED_TOO_OFTEN: 'Asked too often',
  OTHER: 'Another reason',
}

export const declineOptions: Option[] = optionsIn(declineWords)

export function declineInWords(reason: DeclineReason): string {
  return declineWords[reason]
}

export function optionsIn(words: Record<string, string>): Option[] {
  return Object.entries(words).map(([value, label]) => ({ value, label }))
}
