import type { Schemas } from '@/api/client'
import { inWords } from '@/shared/in-words'
import type { Option } from '@/shared/select-field'
import type { TagMeaning } from '@/shared/tag'

export type ConversationState = Schemas['ConversationState']
export type Channel = Schemas['ConversationChannel']
export type Consent = Schemas['ConsentToQuote']

export const conversationStates: ConversationState[] = ['PLANNED', 'HELD', 'CANCELLED']

export const conversationStateMeaning: Record<ConversationState, TagMeaning> = {
  PLANNED: 'current',
  HELD: 'done',
  CANCELLED: 'closed',
}

const channels: Channel[] = ['IN_PERSON', 'VIDEO', 'PHONE', 'SITE_VISIT', 'HOME_VISIT', 'WRITTEN']
export const channelOptions: Option[] = channels.map((value) => ({ value, label: inWords(value) }))

export const consentOptions: Option[] = [
  { value: 'YES', label: 'Yes' },
  { value: 'NO', label: 'No' },
  { value: 'NOT_ASKED', label: 'Not asked' },
]

export const consentInWords: Record<Consent, string> = {
  YES: 'May be quoted, without their name',
  NO: 'Not to be quoted',
  NOT_ASKED: 'Not asked whether they may be quoted',
}

/** "Ada, Bea and somebody who was erased" */
export function peopleInWords(people: { name: string | null }[]): string {
  const names = people.map(({ name }) => name ?? 'erased person')
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
