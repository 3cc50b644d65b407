import type { Schemas } from '@/api/client'
import type { ProblemPlace } from '@/api/problem'
import { isDay, refuse } from '@/shared/input-problem'
import { mostMinutes, wholeNumber } from './template-values'

/** Somebody to be invited; whoever the address hands over has no name until it is read. */
export type Invitee = { id: string; name?: string }

/** `person` is what is typed to find one more, and `insists` says that a lead goes on all the same. */
export type InviteValues = {
  whom: 'PEOPLE' | 'WAVE'
  people: Invitee[]
  person: string
  wave: string
  templateId: string
  minutes: string
  when: 'NOW' | 'LATER'
  day: string
  time: string
  overrideReason: string
  /** The round to vote in, where a page of one led here. */
  prioritisationId?: string
  insists: '' | 'YES'
}

export const usualTime = '09:00'

/** The only person to be invited: who is alone is asked alone, and may be asked over budget. */
export function onlyPerson({ whom, people }: InviteValues): Invitee | undefined {
  return whom === 'PEOPLE' && people.length === 1 ? people[0] : undefined
}

/** "09:30", of "9", "9.30" or "9:30"; undefined for what is no time of the day. */
export function timeIn(typed: string): string | undefined {
  const [, hours, minutes = '00'] = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(typed.trim()) ?? []
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined
  return `${hours.padStart(2, '0')}:${minutes}`
}

/** The moment chosen, in the person's own time zone; null for now, undefined while it is none. */
function sendAt({ when, day, time }: InviteValues): string | null | undefined {
  if (when === 'NOW') return null
  const at = timeIn(time)
  return isDay(day) && at !== undefined ? new Date(`${day}T${at}`).toISOString() : undefined
}

function faults(values: InviteValues): ProblemPlace[] {
  const { whom, people, wave, templateId, minutes, when, day, time } = values
  return [
    ...(whom === 'PEOPLE' && people.length === 0
      ? [{ pointer: '/stakeholderId', detail: 'choose at least one person from the list' }]
      : []),
    ...(whom === 'WAVE' && wave === '' ? [{ pointer: '/wave', detail: 'choose a wave' }] : []),
    ...(templateId ? [] : [{ pointer: '/templateId', detail: 'choose the words' }]),
    ...(wholeNumber(minutes, mostMinutes)
      ? []
      : [{ pointer: '/minutes', detail: `give a whole number of minutes from 1 to ${mostMinutes}` }]),
    ...(when === 'LATER' && !isDay(day) ? [{ pointer: '/sendAt', detail: 'give a day that exists' }] : []),
    ...(when === 'LATER' && timeIn(time) === undefined
      ? [{ pointer: '/time', detail: 'give a time such as 9:30' }]
      : []),
  ]
}

/** What is sent for several, as soon as everything is there; the same shows what it would do. */
export function roundOf(values: InviteValues): Schemas['NewInvitationRound'] | undefined {
  if (faults(values).length > 0) return undefined
  return {
    ...(values.whom === 'WAVE'
      ? { wave: Number(values.wave) }
      : { stakeholderIds: values.people.map(({ id }) => id) }),
    templateId: values.templateId,
    minutes: wholeNumber(values.minutes, mostMinutes),
    sendAt: sendAt(values) ?? null,
    ...(values.prioritisationId ? { prioritisationId: values.prioritisationId } : {}),
  }
}

/** What is sent, unless something is missing. */
export function roundFrom(values: InviteValues): Schemas['NewInvitationRound'] {
  refuse(faults(values))
  return roundOf(values) as Schemas['NewInvitationRound']
}

export function invitationFrom(values: InviteValues, { id }: Invitee): Schemas['NewInvitation'] {
  const reason = values.overrideReason.trim()
  const isOver = values.insists === 'YES'
  const { templateId, minutes, sendAt: at, prioritisationId } = roundFrom(values)
  refuse(
    isOver && !reason ? [{ pointer: '/overrideReason', detail: 'say why they are asked all the same' }] : [],
  )
  return {
    stakeholderId: id,
    templateId,
    minutes,
    sendAt: at,
    overrideReason: isOver ? reason : null,
    ...(prioritisationId ? { prioritisationId } : {}),
  }
}

/** Whether both ask the same, so that what the service said of one holds for the other. */
export function isSameInvitation(one: InviteValues, other: InviteValues): boolean {
  return JSON.stringify(roundOf(one)) === JSON.stringify(roundOf(other))
}
