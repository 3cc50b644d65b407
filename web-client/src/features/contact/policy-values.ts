import type { Schemas } from '@/api/client'
import { isDay, refuse } from '@/shared/input-problem'
import { numberIn } from '@/shared/typed-number'

/**
 * Everything in the form by its place in the body: "periodDays", "quietPeriods/0/from". What the service says of a place
 * so finds its field, and two versions can be compared one by one.
 */
export type PolicyValues = Record<string, string>

const numbers = ['periodDays', 'maxContacts', 'maxMinutes', 'quietDaysAfterDecline', 'maxReminders'] as const
const parts = ['from', 'to', 'reason'] as const

export type QuietPeriod = Schemas['QuietPeriod']

export const noPeriod: QuietPeriod = { from: '', to: '', reason: '' }

export const policyLabels = {
  periodDays: 'Period',
  maxContacts: 'Most asks in a period',
  maxMinutes: 'Most minutes in a period',
  quietDaysAfterDecline: 'Rest after a decline',
  maxReminders: 'Most reminders of one invitation',
  note: 'In your own words',
}

export const periodLabels = { from: 'First day', to: 'Last day', reason: 'Why' }

export function valuesOf(policy: Schemas['ContactPolicy']): PolicyValues {
  return {
    ...Object.fromEntries(numbers.map((name) => [name, String(policy[name])])),
    note: policy.note ?? '',
    ...flat(policy.quietPeriods),
  }
}

export function periodsIn(values: PolicyValues): QuietPeriod[] {
  // Between two versions of a period, a part may have been chosen and another not.
  const at = Object.keys(values).flatMap((name) => /^quietPeriods\/(\d+)\//.exec(name)?.[1] ?? [])
  const count = Math.max(-1, ...at.map(Number)) + 1
  return Array.from({ length: count }, (_, index) => ({
    from: values[`quietPeriods/${index}/from`] ?? '',
    to: values[`quietPeriods/${index}/to`] ?? '',
    reason: values[`quietPeriods/${index}/reason`] ?? '',
  }))
}

/** The same values with these quiet periods, in this order. */
export function withPeriods(values: PolicyValues, periods: QuietPeriod[]): PolicyValues {
  const others = Object.entries(values).filter(([name]) => !name.startsWith('quietPeriods/'))
  return { ...Object.fromEntries(others), ...flat(periods) }
}

/** What each value is called where two versions stand side by side. */
export function labelsOf(values: PolicyValues): Record<string, string> {
  const rows = periodsIn(values).flatMap((_, index) =>
    parts.map((part) => [
      `quietPeriods/${index}/${part}`,
      `Quiet period ${index + 1}: ${periodLabels[part].toLowerCase()}`,
    ]),
  )
  return { ...policyLabels, ...Object.fromEntries(rows) }
}

/** The number typed for one of the limits; undefined while that is none. */
export function limitIn(values: PolicyValues, name: (typeof numbers)[number]): number | undefined {
  const number = numberIn(values[name] ?? '')
  return number !== null && Number.isSafeInteger(number) && number >= 0 ? number : undefined
}

/** What is sent, unless something is no number or no day. */
export function policyFrom(values: PolicyValues): Schemas['NewContactPolicy'] {
  const periods = periodsIn(values)
  refuse([
    ...numbers
      .filter((name) => limitIn(values, name) === undefined)
      .map((name) => ({ pointer: `/${name}`, detail: 'give a whole number, such as 28' })),
    ...periods.flatMap((period, index) =>
      (['from', 'to'] as const)
        .filter((part) => !isDay(period[part]))
        .map((part) => ({
          pointer: `/quietPeriods/${index}/${part}`,
          detail: `give the ${periodLabels[part].toLowerCase()}, such as 21 12 2026`,
        })),
    ),
  ])
  const limit = (name: (typeof numbers)[number]) => limitIn(values, name) ?? 0
  return {
    periodDays: limit('periodDays'),
    maxContacts: limit('maxContacts'),
    maxMinutes: limit('maxMinutes'),
    quietDaysAfterDecline: limit('quietDaysAfterDecline'),
    maxReminders: limit('maxReminders'),
    note: values.note?.trim() || null,
    quietPeriods: periods.map(({ from, to, reason }) => ({ from, to, reason: reason.trim() })),
  }
}

function flat(periods: QuietPeriod[]): PolicyValues {
  return Object.fromEntries(
    periods.flatMap((period, index) => parts.map((part) => [`quietPeriods/${index}/${part}`, period[part]])),
  )
}
