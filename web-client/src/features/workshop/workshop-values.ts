import type { Schemas } from '@/api/client'
import { choiceOf, principlesFrom } from '@/shared/chosen-principles'
import { isDay, refuse } from '@/shared/input-problem'
import { clockIn, instantOf, isTime } from '@/shared/programme-time'
import { numberIn } from '@/shared/typed-number'
import { flatRows, rowsIn, withRows } from '@/shared/typed-rows'
import type { Workshop } from './workshops'

/**
 * Everything in the form by its place in the body; each item of the agenda is a row. `principles` holds what is chosen, such
 * as "<id>@2 <id>@1"; `whole` stands for what is wrong with the agenda as a whole.
 */
export type WorkshopValues = Record<string, string>
export type TypedItem = { minutes: string; title: string }

export const workshopLabels = {
  projectId: 'Project',
  title: 'What it is called',
  startsAt: 'Day',
  'startsAt/time': 'Beginning',
  minutes: 'How long?',
  venue: 'Where?',
  aim: 'What it is for',
  whole: 'Agenda',
  principles: 'Principles',
}

export function noWorkshop(projectId: string): WorkshopValues {
  return {
    projectId,
    title: '',
    startsAt: '',
    'startsAt/time': '',
    minutes: '120',
    venue: '',
    aim: '',
    whole: '',
    principles: '',
  }
}

export function valuesOf(workshop: Workshop, timeZone: string): WorkshopValues {
  const { day, time } = clockIn(workshop.startsAt, timeZone)
  return {
    title: workshop.title,
    startsAt: day,
    'startsAt/time': time,
    minutes: String(workshop.minutes),
    venue: workshop.venue ?? '',
    aim: workshop.aim,
    whole: '',
    principles: workshop.principles.map(choiceOf).join(' '),
    ...flatAgenda(workshop.agenda),
  }
}

export function agendaIn(values: WorkshopValues): TypedItem[] {
  return rowsIn(values, 'agenda', ['minutes', 'title']) as TypedItem[]
}

export function withAgenda(values: WorkshopValues, agenda: TypedItem[]): WorkshopValues {
  return withRows(values, 'agenda', agenda)
}

/** A template in place of what was there, and as long as that takes. */
export function withTemplate(values: WorkshopValues, template: Schemas['AgendaTemplate']): WorkshopValues {
  const { agenda, minutes } = template
  return { ...withAgenda(values, []), ...flatAgenda(agenda), minutes: String(minutes) }
}

function flatAgenda(agenda: Schemas['AgendaItem'][]): WorkshopValues {
  return flatRows(
    'agenda',
    agenda.map(({ minutes, title }) => ({ minutes: String(minutes), title })),
  )
}

/** How many minutes the agenda takes, as far as numbers are typed. */
export function minutesTaken(agenda: TypedItem[]): number {
  return agenda.reduce((sum, { minutes }) => sum + (whole(minutes) ? Number(numberIn(minutes)) : 0), 0)
}

/** What is sent, unless something is no number or no time. */
export function workshopFrom(
  values: WorkshopValues,
  timeZone: string,
): Omit<Schemas['NewWorkshop'], 'projectId'> {
  const agenda = agendaIn(values)
  const day = values.startsAt ?? ''
  const time = values['startsAt/time']?.trim() ?? ''
  refuse([
    ...bad(!isDay(day), '/startsAt', 'Give a day that exists'),
    ...bad(!isTime(time), '/startsAt/time', 'Give a time, such as 13:30'),
    ...bad(!whole(values.minutes), '/minutes', 'Give a whole number, such as 90'),
    ...agenda.flatMap(({ minutes }, index) =>
      bad(!whole(minutes), `/agenda/${index}/minutes`, 'Give a whole number, such as 20'),
    ),
  ])
  return {
    title: values.title?.trim() ?? '',
    startsAt: instantOf({ day, time }, timeZone),
    minutes: Number(numberIn(values.minutes ?? '')),
    venue: values.venue?.trim() || null,
    aim: values.aim?.trim() ?? '',
    agenda: agenda.map(({ minutes, title }) => ({ minutes: Number(numberIn(minutes)), title: title.trim() })),
    principles: principlesFrom(values),
  }
}

function bad(isBad: boolean, pointer: string, detail: string) {
  return isBad ? [{ pointer, detail }] : []
}

function whole(typed: string | undefined): boolean {
  const number = numberIn(typed ?? '')
  return number !== null && Number.isSafeInteger(number)
}

/** Agendas of two versions are compared whole. */
export const agendaGroup = {
  prefix: 'agenda/',
  label: 'Agenda',
  show: (values: WorkshopValues) =>
    agendaIn(values)
      .map(({ minutes, title }) => `${minutes} minutes: ${title}`)
      .join('\n'),
}
