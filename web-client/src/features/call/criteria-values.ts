import type { Schemas } from '@/api/client'
import type { ProblemPlace } from '@/api/problem'
import { numberIn } from '@/shared/typed-number'
import { flatRows, linesIn, rowsIn, withRows } from '@/shared/typed-rows'
import type { CallValues } from './call-input'

/** A criterion as it is typed; its labels are lines, from the lowest score to the highest. */
export type TypedCriterion = {
  id: string
  name: string
  question: string
  weight: string
  'scale/min': string
  'scale/max': string
  'scale/labels': string
}
export type TypedCheck = { id: string; name: string }

const criterionParts = ['id', 'name', 'question', 'weight', 'scale/min', 'scale/max', 'scale/labels'] as const
const checkParts = ['id', 'name'] as const
const numbers = ['weight', 'scale/min', 'scale/max'] as const

export const firstCriterion: TypedCriterion = {
  id: '',
  name: '',
  question: '',
  weight: '10',
  'scale/min': '1',
  'scale/max': '5',
  'scale/labels': 'not at all\na little\nfairly\nwell\nvery well',
}

export const noCheck: TypedCheck = { id: '', name: '' }

/** One more: most calls score everything by the same scale. */
export function nextCriterion(criteria: TypedCriterion[]): TypedCriterion {
  const last = criteria.at(-1)
  return last ? { ...last, id: '', name: '', question: '' } : firstCriterion
}

export function criteriaIn(values: CallValues): TypedCriterion[] {
  return rowsIn(values, 'criteria', criterionParts) as TypedCriterion[]
}

export function checksIn(values: CallValues): TypedCheck[] {
  return rowsIn(values, 'eligibilityChecks', checkParts) as TypedCheck[]
}

export function withCriteria(values: CallValues, criteria: TypedCriterion[]): CallValues {
  return withRows(values, 'criteria', criteria)
}

export function withChecks(values: CallValues, checks: TypedCheck[]): CallValues {
  return withRows(values, 'eligibilityChecks', checks)
}

export function flatCriteria(criteria: Schemas['Criterion'][]): CallValues {
  return flatRows(
    'criteria',
    criteria.map(({ id, name, question, weight, scale }) => ({
      id,
      name,
      question,
      weight: String(weight),
      'scale/min': String(scale.min),
      'scale/max': String(scale.max),
      'scale/labels': (scale.labels ?? []).join('\n'),
    })),
  )
}

export function flatChecks(checks: Schemas['EligibilityCheck'][]): CallValues {
  return flatRows(
    'eligibilityChecks',
    checks.map(({ id, name }) => ({ id, name })),
  )
}

export function badCriteria(values: CallValues): ProblemPlace[] {
  return criteriaIn(values).flatMap((criterion, index) =>
    numbers
      .filter((part) => !Number.isSafeInteger(numberIn(criterion[part]) ?? Number.NaN))
      .map((part) => ({
        pointer: `/criteria/${index}/${part}`,
        detail: `give a whole number, such as ${part === 'weight' ? 25 : 5}`,
      })),
  )
}

/** What is sent, once all numbers are numbers. */
export function criteriaFrom(values: CallValues): Schemas['NewCriterion'][] {
  return criteriaIn(values).map((criterion) => ({
    id: criterion.id || null,
    name: criterion.name.trim(),
    question: criterion.question.trim(),
    weight: numberIn(criterion.weight) ?? 0,
    scale: {
      min: numberIn(criterion['scale/min']) ?? 0,
      max: numberIn(criterion['scale/max']) ?? 0,
      labels: linesIn(criterion['scale/labels']),
    },
  }))
}

export function checksFrom(values: CallValues): Schemas['NewEligibilityCheck'][] {
  return checksIn(values).map(({ id, name }) => ({ id: id || null, name: name.trim() }))
}
