import type { Schemas } from '@/api/client'
import { isDay, refuse } from '@/shared/input-problem'
import type { Option } from '@/shared/select-field'
import type { Target, TargetUnit } from '@/shared/target-words'
import { numberIn } from '@/shared/typed-number'

/** Everything in the form by its place in the body; `challenge` and `owner` are what is typed to find them. */
export type TargetValues = Record<string, string>

export const targetLabels = {
  challenge: 'For which challenge?',
  challengeId: 'For which challenge?',
  name: 'What is the target called?',
  measure: 'What is measured, and how?',
  unit: 'In what?',
  direction: 'What is better?',
  'baseline/on': 'Day of the baseline',
  'baseline/value': 'Value of the baseline',
  'target/on': 'By when?',
  'target/value': 'Where is it to come?',
  scope: 'Where does it hold, and whose figures are they?',
  owner: 'Who sees to it?',
  ownerId: 'Who sees to it?',
}

export const unitOptions: Option[] = [
  { value: 'PERCENT', label: 'Percent' },
  { value: 'COUNT', label: 'A number of things' },
  { value: 'MINUTES', label: 'Minutes' },
  { value: 'DAYS', label: 'Days' },
]

export const directionOptions: Option[] = [
  { value: 'UP', label: 'More', hint: 'Such as letters that arrive in time.' },
  { value: 'DOWN', label: 'Less', hint: 'Such as days of waiting.' },
]

export function noTarget(challenge?: { id: string; statement: string }): TargetValues {
  return {
    challenge: challenge?.statement ?? '',
    challengeId: challenge?.id ?? '',
    name: '',
    measure: '',
    unit: 'PERCENT',
    direction: 'UP',
    'baseline/on': '',
    'baseline/value': '',
    'target/on': '',
    'target/value': '',
    scope: '',
    owner: '',
    ownerId: '',
  }
}

export function valuesOf(of: Target): TargetValues {
  return {
    ...noTarget({ id: of.challengeId, statement: of.challengeStatement }),
    name: of.name,
    measure: of.measure ?? '',
    unit: of.unit,
    direction: of.direction,
    'baseline/on': of.baseline.on,
    'baseline/value': String(of.baseline.value),
    'target/on': of.target.on,
    'target/value': String(of.target.value),
    scope: of.scope ?? '',
    owner: of.owner?.name ?? '',
    ownerId: of.owner?.id ?? '',
  }
}

const bad = (isBad: boolean, pointer: string, detail: string) => (isBad ? [{ pointer, detail }] : [])

/** Whether a number of at most four decimals was typed. */
export function isMeasured(typed = ''): boolean {
  const value = numberIn(typed)
  return value !== null && value >= 0 && /^\d+(\.\d{1,4})?$/.test(String(value))
}

function wrongIn(values: TargetValues) {
  const get = (name: string) => values[name]?.trim() ?? ''
  return [
    ...bad(!get('name'), '/name', 'Say what the target is called'),
    ...(['baseline', 'target'] as const).flatMap((which) => [
      ...bad(!isDay(get(`${which}/on`)), `/${which}/on`, 'Give a day that exists'),
      ...bad(
        !isMeasured(values[`${which}/value`]),
        `/${which}/value`,
        'Give a number, such as 71.5, with four decimals at most',
      ),
    ]),
    ...bad(get('owner') !== '' && !get('ownerId'), '/ownerId', 'Choose somebody from the list, or nobody'),
  ]
}

/** What is sent of a change, unless something is missing. It stays with its challenge. */
export function draftFrom(values: TargetValues): Omit<Schemas['NewTarget'], 'challengeId'> {
  refuse(wrongIn(values))
  const point = (which: string) => ({
    on: values[`${which}/on`] ?? '',
    value: Number(numberIn(values[`${which}/value`] ?? '')),
  })
  return {
    name: values.name?.trim() ?? '',
    measure: values.measure?.trim() || null,
    unit: values.unit as TargetUnit,
    direction: values.direction as Target['direction'],
    baseline: point('baseline'),
    target: point('target'),
    scope: values.scope?.trim() || null,
    ownerId: values.ownerId || null,
  }
}

/** What is sent of one that is set, unless something is missing. */
export function targetFrom(values: TargetValues): Schemas['NewTarget'] {
  const { challengeId = '' } = values
  refuse([...bad(!challengeId, '/challengeId', 'Choose a challenge from the list'), ...wrongIn(values)])
  return { ...draftFrom(values), challengeId }
}
