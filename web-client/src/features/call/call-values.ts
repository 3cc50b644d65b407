import type { Schemas } from '@/api/client'
import { isDay, refuse } from '@/shared/input-problem'
import { clockIn, instantOf, isTime } from '@/shared/programme-time'
import { numberIn } from '@/shared/typed-number'
import type { CallValues } from './call-input'
import type { Call } from './calls'
import {
  badCriteria,
  checksFrom,
  checksIn,
  criteriaFrom,
  criteriaIn,
  flatChecks,
  flatCriteria,
} from './criteria-values'
import { badQuotas, flatQuotas, quotasFrom } from './quota-values'

export type NewCall = Schemas['NewCall']

const texts = ['purpose', 'whoMayApply', 'promise'] as const
const numbers = ['places', 'capacity/facilitatorDays', 'capacity/budgetPounds'] as const
const times = ['opensAt', 'closesAt'] as const

export const callLabels: Record<string, string> = {
  title: 'Title',
  purpose: 'What it is for',
  whoMayApply: 'Who may apply',
  promise: 'What we can and cannot offer',
  places: 'How many proposals are to be chosen',
  'capacity/facilitatorDays': 'Facilitator days for all of them',
  'capacity/budgetPounds': 'Money for all of them',
  opensAt: 'Meant to open on',
  'opensAt/time': 'Opening time',
  closesAt: 'Closes on',
  'closesAt/time': 'Closing time',
}

export const noCall: CallValues = {
  title: '',
  ...Object.fromEntries([...texts, ...numbers].map((name) => [name, ''])),
  opensAt: '',
  'opensAt/time': '09:00',
  closesAt: '',
  'closesAt/time': '17:00',
}

export function valuesOf(call: Call, timeZone: string): CallValues {
  const { facilitatorDays, budgetPounds } = call.capacity
  return {
    ...noCall,
    title: call.title,
    ...Object.fromEntries(texts.map((name) => [name, call[name] ?? ''])),
    places: textOf(call.places),
    'capacity/facilitatorDays': textOf(facilitatorDays),
    'capacity/budgetPounds': textOf(budgetPounds),
    ...Object.fromEntries(
      times.flatMap((name) => {
        const instant = call[name]
        if (instant === null) return []
        const { day, time } = clockIn(instant, timeZone)
        return [
          [name, day],
          [`${name}/time`, time],
        ]
      }),
    ),
    ...flatCriteria(call.criteria),
    ...flatChecks(call.eligibilityChecks),
    ...flatQuotas(call.quotas, call.places),
  }
}

/** What is sent, unless something is no number or no time. */
export function callFrom(values: CallValues, timeZone: string): NewCall {
  refuse([...badNumbers(values), ...badTimes(values), ...badCriteria(values), ...badQuotas(values)])
  const text = (name: string) => values[name]?.trim() || null
  const number = (name: string) => numberIn(values[name] ?? '')
  const time = (name: string) => {
    const day = values[name] ?? ''
    return day ? instantOf({ day, time: values[`${name}/time`]?.trim() ?? '' }, timeZone) : null
  }
  return {
    title: values.title?.trim() ?? '',
    purpose: text('purpose'),
    whoMayApply: text('whoMayApply'),
    promise: text('promise'),
    places: number('places'),
    capacity: {
      facilitatorDays: number('capacity/facilitatorDays'),
      budgetPounds: number('capacity/budgetPounds'),
    },
    opensAt: time('opensAt'),
    closesAt: time('closesAt'),
    criteria: criteriaFrom(values),
    eligibilityChecks: checksFrom(values),
    quotas: quotasFrom(values),
  }
}

/** What may still change: what was published stays, and a time that is over is left as it was. */
export function changeOf(state: Call['state'], whole: NewCall): Schemas['CallPatch'] {
  if (state === 'DRAFT') return whole
  const { criteria: _, eligibilityChecks: __, quotas: ___, opensAt: ____, closesAt, ...words } = whole
  return state === 'OPEN' ? { ...words, closesAt } : words
}

/** What each value is called where two versions stand side by side; lists are compared whole. */
export const callGroups = [
  {
    prefix: 'criteria/',
    label: 'Criteria',
    show: (values: CallValues) =>
      criteriaIn(values)
        .map(({ name, weight }, index) => `${index + 1}. ${name} (weight ${weight})`)
        .join('\n'),
  },
  {
    prefix: 'eligibilityChecks/',
    label: 'Checks of eligibility',
    show: (values: CallValues) =>
      checksIn(values)
        .map(({ name }) => name)
        .join('\n'),
  },
]

/** A number typed for one of the limits; undefined while that is none. */
export function countIn(typed: string | undefined): number | undefined {
  const number = numberIn(typed ?? '')
  return number !== null && Number.isSafeInteger(number) && number >= 0 ? number : undefined
}

function badNumbers(values: CallValues) {
  return numbers
    .filter((name) => values[name]?.trim() && countIn(values[name]) === undefined)
    .map((name) => ({ pointer: `/${name}`, detail: 'give a whole number, such as 5' }))
}

function badTimes(values: CallValues) {
  return times.flatMap((name) => {
    const day = values[name] ?? ''
    if (!day) return []
    if (!isDay(day)) return [{ pointer: `/${name}`, detail: 'give a day, such as 11 12 2026' }]
    return isTime(values[`${name}/time`]?.trim() ?? '')
      ? []
      : [{ pointer: `/${name}/time`, detail: 'give a time, such as 17:00' }]
  })
}

function textOf(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : String(value)
}
