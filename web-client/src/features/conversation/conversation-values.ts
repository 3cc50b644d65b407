import type { Schemas } from '@/api/client'
import { isDay, refuse } from '@/shared/input-problem'
import { clockIn, instantOf, isTime } from '@/shared/programme-time'
import { numberIn } from '@/shared/typed-number'
import { flatRows, linesIn, rowsIn, withRows } from '@/shared/typed-rows'
import type { Channel, Consent } from './conversation-words'
import type { Conversation } from './conversations'

/** Everything in the form by its place in the body; each person is a row, and `person` is what is typed to find one. */
export type ConversationValues = Record<string, string>
export type TypedPerson = { stakeholderId: string; name: string; consentToQuote: string; quotes: string }

export const conversationLabels = {
  title: 'What was it about?',
  people: 'With whom?',
  heldOn: 'When?',
  plannedAt: 'Day',
  'plannedAt/time': 'Beginning',
  minutes: 'How long?',
  channel: 'How?',
  summary: 'In a sentence or two',
  notes: 'What was said?',
  person: 'With whom?',
  overrideReason: 'Why all the same',
  insists: '',
}

const parts = ['stakeholderId', 'name', 'consentToQuote', 'quotes'] as const

export function noConversation(day: string, person?: { id: string; name: string }): ConversationValues {
  const none: ConversationValues = {
    title: '',
    person: '',
    heldOn: day,
    plannedAt: '',
    'plannedAt/time': '',
    minutes: '30',
    channel: '',
    summary: '',
    notes: '',
    overrideReason: '',
    insists: '',
  }
  return person ? withPerson(none, person) : none
}

export function valuesOf(conversation: Conversation, timeZone: string): ConversationValues {
  const { plannedAt, heldOn, people } = conversation
  const { day, time } = plannedAt ? clockIn(plannedAt, timeZone) : { day: '', time: '' }
  return {
    ...noConversation(heldOn ?? ''),
    title: conversation.title,
    plannedAt: day,
    'plannedAt/time': time,
    minutes: String(conversation.minutes),
    channel: conversation.channel,
    summary: conversation.summary ?? '',
    notes: conversation.notes ?? '',
    ...flatRows(
      'people',
      people.map(({ stakeholderId, name, consentToQuote, quotes }) => ({
        stakeholderId,
        name: name ?? 'Erased person',
        consentToQuote,
        quotes: quotes.join('\n'),
      })),
    ),
  }
}

export function peopleIn(values: ConversationValues): TypedPerson[] {
  return rowsIn(values, 'people', parts) as TypedPerson[]
}

export function withPeople(values: ConversationValues, people: TypedPerson[]): ConversationValues {
  return withRows(values, 'people', people)
}

/** The same with one more, once. */
export function withPerson(
  values: ConversationValues,
  { id, name }: { id: string; name: string },
): ConversationValues {
  const others = peopleIn(values).filter(({ stakeholderId }) => stakeholderId !== id)
  const next = [...others, { stakeholderId: id, name, consentToQuote: 'NOT_ASKED', quotes: '' }]
  return { ...withPeople(values, next), person: '' }
}

function sharedParts(values: ConversationValues) {
  return {
    title: values.title?.trim() ?? '',
    minutes: Number(numberIn(values.minutes ?? '')),
    channel: values.channel as Channel,
    people: peopleIn(values).map(({ stakeholderId, consentToQuote, quotes }) => ({
      stakeholderId,
      consentToQuote: consentToQuote as Consent,
      // who does not consent is not quoted
      quotes: consentToQuote === 'YES' ? linesIn(quotes) : [],
    })),
    summary: values.summary?.trim() || null,
    notes: values.notes?.trim() || null,
  }
}

function wrongIn(values: ConversationValues) {
  const minutes = numberIn(values.minutes ?? '')
  return [
    ...bad(!values.title?.trim(), '/title', 'Say what it was about'),
    ...bad(peopleIn(values).length === 0, '/person', 'Choose somebody from the list'),
    ...bad(
      minutes === null || !Number.isSafeInteger(minutes) || minutes < 1,
      '/minutes',
      'Give a whole number of minutes, such as 30',
    ),
    ...bad(!values.channel, '/channel', 'Choose how you talked'),
  ]
}

/** What is sent of one that was held, unless something is missing. */
export function heldFrom(values: ConversationValues): Schemas['NewConversation'] {
  const heldOn = values.heldOn ?? ''
  refuse([...bad(!isDay(heldOn), '/heldOn', 'Give a day that exists'), ...wrongIn(values)])
  return { ...sharedParts(values), heldOn }
}

/** What is sent of one that is planned, unless something is missing. */
export function plannedFrom(values: ConversationValues, timeZone: string): Schemas['NewConversation'] {
  const day = values.plannedAt ?? ''
  const time = values['plannedAt/time']?.trim() ?? ''
  const reason = values.overrideReason?.trim() ?? ''
  const insists = values.insists === 'YES'
  refuse([
    ...bad(!isDay(day), '/plannedAt', 'Give a day that exists'),
    ...bad(!isTime(time), '/plannedAt/time', 'Give a time, such as 13:30'),
    ...bad(insists && !reason, '/overrideReason', 'say why they are asked all the same'),
    ...wrongIn(values),
  ])
  return {
    ...sharedParts(values),
    plannedAt: instantOf({ day, time }, timeZone),
    overrideReason: insists ? reason : null,
  }
}

function bad(isBad: boolean, pointer: string, detail: string) {
  return isBad ? [{ pointer, detail }] : []
}

/** Who takes part is compared whole. */
export const peopleGroup = {
  prefix: 'people/',
  label: conversationLabels.people,
  show: (values: ConversationValues) =>
    peopleIn(values)
      .map(({ name, consentToQuote, quotes }) => `${name} (${consentToQuote}) ${quotes}`)
      .join('\n'),
}
