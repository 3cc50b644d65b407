import { type Cited, citedGroup, citedIn, citedValues } from '@/shared/cited-picker'
import { refuse } from '@/shared/input-problem'
import type { Option } from '@/shared/select-field'
import { linkInWords, type OneFlow } from './one-flow'
import { optionGroup } from './part-groups'
import type { ModelKind, Pin } from './service-models'
import { orNull, type PartValues } from './use-part-form'

export const pinLabels = (kind: ModelKind) => ({
  where: 'Where is it?',
  title: kind === 'CURRENT' ? 'What fails?' : 'What would be better?',
  description: 'More about it',
  insightIds: 'Which insights does it rest on?',
  answersIds: 'Which breakdowns does it answer?',
})

/** What is typed to find insights is in `insightIds`; those that are chosen are in rows. */
export const valuesOf = (pin: Pin, cited: Cited[]): PartValues => ({
  where: pin.elementId ?? pin.linkId ?? '',
  title: pin.title,
  description: pin.description ?? '',
  insightIds: '',
  answersIds: 'answersIds' in pin ? pin.answersIds.join(' ') : '',
  ...citedValues('insights', cited),
})

export const noPin = (place: string): PartValues => ({
  where: place,
  title: '',
  description: '',
  insightIds: '',
  answersIds: '',
})

export const idsIn = (ids = '') => ids.split(' ').filter(Boolean)

/** How two versions are compared in words, where the values are ids. */
export function pinGroups(kind: ModelKind, places: Option[], breakdowns: Option[]) {
  const labels = pinLabels(kind)
  return [
    optionGroup('where', labels.where, places),
    citedGroup('insights', labels.insightIds),
    optionGroup('answersIds', labels.answersIds, breakdowns),
  ]
}

/** What is sent, unless something is missing. */
export function pinFrom(values: PartValues, { links }: OneFlow) {
  const { where = '', title = '', description, insightIds = '', answersIds } = values
  const cited = citedIn(values, 'insights').map(({ id }) => id)
  const missing = [
    where === '' && { pointer: '/elementId', detail: 'Choose a step or a link' },
    title.trim() === '' && { pointer: '/title', detail: 'Say it in a few words' },
    insightIds.trim() !== ''
      ? { pointer: '/insightIds', detail: 'Choose from the list, or empty the box' }
      : cited.length === 0 && { pointer: '/insightIds', detail: 'Choose at least one insight that says so' },
  ]
  refuse(missing.filter((one) => one !== false))
  const isLink = links.some(({ id }) => id === where)
  const body = {
    elementId: isLink ? null : where,
    linkId: isLink ? where : null,
    title: title.trim(),
    description: orNull(description),
    insightIds: cited,
  }
  return { body, better: { ...body, answersIds: idsIn(answersIds) } }
}

export function placesIn({ steps, links }: OneFlow): Option[] {
  return steps.flatMap((step) => [
    { value: step.id, label: `${step.number}. ${step.title}` },
    ...links
      .filter(({ fromId }) => fromId === step.id)
      .map((link) => ({ value: link.id, label: `Link: ${linkInWords(link, steps)}` })),
  ])
}

export function placeOf({ links }: OneFlow, place: string | undefined) {
  if (!place) return undefined
  return { part: links.some(({ id }) => id === place) ? ('link' as const) : ('step' as const), id: place }
}
