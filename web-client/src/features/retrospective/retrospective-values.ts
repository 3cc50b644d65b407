import type { Schemas } from '@/api/client'
import { choiceOf, principlesFrom } from '@/shared/chosen-principles'
import { isDay, refuse } from '@/shared/input-problem'
import { clockIn, instantOf, isTime } from '@/shared/programme-time'
import { numberIn } from '@/shared/typed-number'
import { flatRows, rowsIn, withRows } from '@/shared/typed-rows'
import { builtIn, columnId, own, templateOf } from './column-templates'
import type { Column, Retrospective } from './retrospectives'

/** Everything in the form by its place in the body; each column is a row. */
export type RetrospectiveValues = Record<string, string>
export type TypedColumn = { id: string; title: string; question: string }

export const retrospectiveLabels: Record<string, string> = {
  projectId: 'Which team looks back?',
  title: 'Title',
  looksBackOn: 'What does it look back on?',
  startsAt: 'The team meets on',
  'startsAt/time': 'At',
  minutes: 'For how long?',
  writeUntil: 'Notes are asked for until',
  'writeUntil/time': 'Until',
  anonymity: 'Do notes show who wrote them?',
  template: 'What do notes answer?',
  votesEach: 'Votes each',
  principles: 'Principles',
}

export const noRetrospective: RetrospectiveValues = {
  projectId: '',
  title: '',
  looksBackOn: '',
  startsAt: '',
  'startsAt/time': '13:00',
  minutes: '60',
  writeUntil: '',
  'writeUntil/time': '12:00',
  anonymity: 'ANONYMOUS',
  template: 'HELPED',
  votesEach: '5',
  principles: '',
}

export function valuesOf(retrospective: Retrospective, timeZone: string): RetrospectiveValues {
  const { title, looksBackOn, startsAt, minutes, writeUntil, votesEach, columns, principles } = retrospective
  const begins = clockIn(startsAt, timeZone)
  const ends = writeUntil ? clockIn(writeUntil, timeZone) : { day: '', time: '12:00' }
  const template = templateOf(columns)
  return {
    title,
    looksBackOn: looksBackOn ?? '',
    startsAt: begins.day,
    'startsAt/time': begins.time,
    minutes: String(minutes),
    writeUntil: ends.day,
    'writeUntil/time': ends.time,
    template,
    votesEach: String(votesEach),
    principles: principles.map(choiceOf).join(' '),
    ...(template === own ? flatRows('columns', typed(columns)) : {}),
  }
}

export function columnsIn(values: RetrospectiveValues): TypedColumn[] {
  return rowsIn(values, 'columns', ['id', 'title', 'question']) as TypedColumn[]
}

export function withColumns(values: RetrospectiveValues, columns: TypedColumn[]): RetrospectiveValues {
  return withRows(values, 'columns', columns)
}

/** Own columns begin with those that were shown before; those of a kept template are as if they were typed. */
export function withTemplate(
  values: RetrospectiveValues,
  template: string,
  kept?: Column[],
): RetrospectiveValues {
  const next = { ...values, template }
  const columns = kept ?? (columnsIn(values).length === 0 ? builtIn(values.template) : undefined)
  return columns && !builtIn(template) ? withColumns(next, typed(columns)) : next
}

function typed(columns: Column[]): TypedColumn[] {
  return columns.map(({ id, title, question }) => ({ id, title, question: question ?? '' }))
}

/** What is asked on the board. */
export function columnsFrom(values: RetrospectiveValues): Column[] {
  const known = builtIn(values.template)
  if (known) return known
  const taken = new Set(columnsIn(values).map(({ id }) => id))
  return columnsIn(values).map(({ id, title, question }) => {
    const unlike = id || columnId(title, taken)
    taken.add(unlike)
    return { id: unlike, title: title.trim(), question: question.trim() || null }
  })
}

/** What is sent, unless something is no number or no time. */
export function draftFrom(values: RetrospectiveValues, timeZone: string): Schemas['RetrospectivePatch'] {
  refuse([...badTimes(values), ...badNumbers(values)])
  const moment = (name: string) =>
    instantOf({ day: values[name] ?? '', time: values[`${name}/time`]?.trim() ?? '' }, timeZone)
  return {
    title: values.title?.trim() ?? '',
    looksBackOn: values.looksBackOn?.trim() || null,
    startsAt: moment('startsAt'),
    minutes: numberIn(values.minutes ?? '') ?? 0,
    writeUntil: values.writeUntil ? moment('writeUntil') : null,
    columns: columnsFrom(values),
    votesEach: numberIn(values.votesEach ?? '') ?? 0,
    principles: principlesFrom(values),
  }
}

function badTimes(values: RetrospectiveValues) {
  return ['startsAt', 'writeUntil'].flatMap((name) => {
    const day = values[name] ?? ''
    if (!day && name === 'writeUntil') return []
    if (!isDay(day)) return [{ pointer: `/${name}`, detail: 'Give a day, such as 11 12 2026' }]
    return isTime(values[`${name}/time`]?.trim() ?? '')
      ? []
      : [{ pointer: `/${name}/time`, detail: 'Give a time, such as 17:00' }]
  })
}

function badNumbers(values: RetrospectiveValues) {
  return ['minutes', 'votesEach']
    .filter((name) => !Number.isSafeInteger(numberIn(values[name] ?? '') ?? Number.NaN))
    .map((name) => ({ pointer: `/${name}`, detail: 'Give a whole number, such as 5' }))
}

/** Columns of two versions are compared whole. */
export const columnGroup = {
  prefix: 'columns/',
  label: 'Columns of your own',
  show: (values: RetrospectiveValues) =>
    columnsIn(values)
      .map(({ title, question }) => (question ? `${title}: ${question}` : title))
      .join('\n'),
}
