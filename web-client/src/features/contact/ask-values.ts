import type { Schemas } from '@/api/client'
import { isDay, refuse } from '@/shared/input-problem'
import { numberIn } from '@/shared/typed-number'
import type { Purpose } from './contact-words'

/** By their names in the body; `person` is what is typed to find one, and `insists` says that a lead goes on all the same. */
export type AskValues = {
  stakeholderId: string
  person: string
  purpose: string
  minutes: string
  askedOn: string
  note: string
  overrideReason: string
  insists: '' | 'YES'
}

export function askOf(person?: { id: string; name: string }): AskValues {
  return {
    stakeholderId: person?.id ?? '',
    person: person?.name ?? '',
    purpose: '',
    minutes: '',
    askedOn: '',
    note: '',
    overrideReason: '',
    insists: '',
  }
}

/** The minutes typed; undefined while they are no number the service takes. */
export function minutesIn({ minutes }: AskValues): number | undefined {
  const number = numberIn(minutes)
  return number !== null && Number.isSafeInteger(number) && number >= 0 && number <= 10_000
    ? number
    : undefined
}

/** Whether both are the same ask, so that what the service said of one holds for the other. */
export function isSameAsk(one: AskValues, other: AskValues): boolean {
  return (['stakeholderId', 'purpose', 'minutes', 'askedOn'] as const).every(
    (name) => one[name] === other[name],
  )
}

/** What is sent, unless something is missing. */
export function askFrom(values: AskValues): Schemas['NewContact'] {
  const minutes = minutesIn(values)
  const reason = values.overrideReason.trim()
  const isOver = values.insists === 'YES'
  refuse([
    ...(values.stakeholderId ? [] : [{ pointer: '/person', detail: 'choose a person from the list' }]),
    ...(values.purpose ? [] : [{ pointer: '/purpose', detail: 'choose what for' }]),
    ...(minutes === undefined
      ? [{ pointer: '/minutes', detail: 'give a whole number of minutes up to 10,000, such as 30' }]
      : []),
    ...(values.askedOn === '' || isDay(values.askedOn)
      ? []
      : [{ pointer: '/askedOn', detail: 'give a day that exists, or none for today' }]),
    ...(isOver && !reason
      ? [{ pointer: '/overrideReason', detail: 'say why they are asked all the same' }]
      : []),
  ])
  return {
    stakeholderId: values.stakeholderId,
    purpose: values.purpose as Purpose,
    minutes: minutes ?? 0,
    askedOn: values.askedOn || null,
    note: values.note.trim() || null,
    overrideReason: isOver ? reason : null,
  }
}
