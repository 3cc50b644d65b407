import type { Schemas } from '@/api/client'
import type { Purpose } from '@/shared/asking-words'
import { refuse } from '@/shared/input-problem'
import { numberIn } from '@/shared/typed-number'
import type { Template } from './templates'

export type TemplateValues = {
  name: string
  purpose: string
  subject: string
  body: string
  minutes: string
  daysToAnswer: string
  reminderAfterDays: string
  status: string
}

export const templateLabels: Record<keyof TemplateValues, string> = {
  name: 'Name of the template',
  purpose: 'What for?',
  subject: 'Subject',
  body: 'Text',
  minutes: 'How long does it take them?',
  daysToAnswer: 'How long may they take to answer?',
  reminderAfterDays: 'When do we remind who has not answered?',
  status: 'Is it offered?',
}

export const newTemplate: TemplateValues = {
  name: '',
  purpose: '',
  subject: '',
  body: 'Dear {{name}},\n\n\n\nYou answer by this link, which is yours alone:\n{{link}}\n\nPlease answer by {{answerBy}}.\n\nWith thanks\n{{sender}}\n{{programme}}',
  minutes: '15',
  daysToAnswer: '14',
  reminderAfterDays: '7',
  status: 'ACTIVE',
}

export function valuesOf(template: Template): TemplateValues {
  const { name, purpose, subject, body, minutes, daysToAnswer, reminderAfterDays, status } = template
  return {
    name,
    purpose,
    subject,
    body,
    minutes: String(minutes),
    daysToAnswer: String(daysToAnswer),
    reminderAfterDays: reminderAfterDays === null ? '' : String(reminderAfterDays),
    status,
  }
}

/** A whole number from 1 to the most; undefined for anything else. */
export function wholeNumber(typed: string, most: number): number | undefined {
  const number = numberIn(typed)
  return number !== null && Number.isSafeInteger(number) && number >= 1 && number <= most ? number : undefined
}

export const mostMinutes = 600
export const mostDays = 180
const mostDaysToRemind = 90

/** What is sent, unless something is missing or no number. */
export function templateFrom(values: TemplateValues): Schemas['NewInvitationTemplate'] {
  const minutes = wholeNumber(values.minutes, mostMinutes)
  const daysToAnswer = wholeNumber(values.daysToAnswer, mostDays)
  const isReminded = values.reminderAfterDays.trim() !== ''
  const reminderAfterDays = wholeNumber(values.reminderAfterDays, mostDaysToRemind)
  refuse([
    ...(values.name.trim() ? [] : [{ pointer: '/name', detail: 'give the template a name' }]),
    ...(values.purpose ? [] : [{ pointer: '/purpose', detail: 'choose what for' }]),
    ...(values.subject.trim() ? [] : [{ pointer: '/subject', detail: 'write a subject' }]),
    ...(values.body.trim() ? [] : [{ pointer: '/body', detail: 'write the text' }]),
    ...(minutes ? [] : [{ pointer: '/minutes', detail: `give a whole number from 1 to ${mostMinutes}` }]),
    ...(daysToAnswer
      ? []
      : [{ pointer: '/daysToAnswer', detail: `give a whole number from 1 to ${mostDays}` }]),
    ...(isReminded && !reminderAfterDays
      ? [
          {
            pointer: '/reminderAfterDays',
            detail: `give a whole number from 1 to ${mostDaysToRemind}, or nothing for never`,
          },
        ]
      : []),
  ])
  return {
    name: values.name.trim(),
    purpose: values.purpose as Purpose,
    subject: values.subject.trim(),
    body: values.body,
    minutes: minutes ?? 0,
    daysToAnswer: daysToAnswer ?? 0,
    reminderAfterDays: reminderAfterDays ?? null,
    status: values.status as Template['status'],
  }
}
