import { inDigits, inPounds } from '@/shared/format'
import { importanceInWords, isUnusual, quotaName, rangeInWords } from '@/shared/quota-words'
import type { useReference } from '@/shared/use-reference'
import type { Call } from './ask'
import type { Answer } from './use-preview'

type Names = { reference: ReturnType<typeof useReference>; titleOf: (proposalId: string) => string }

export type Line = { term: string; value: string }

/** A question line by line, so that two can be laid beside each other. */
export function linesOf(call: Call, question: Answer['question'], { reference, titleOf }: Names): Line[] {
  const { size, capacity, quotas, criteriaWeights, mustInclude, mustExclude, incompatible, seed } = question
  const { facilitatorDays, budgetPounds } = capacity
  const named = (ids: string[]) => ids.map(titleOf).sort().join('; ') || 'nobody'
  return [
    { term: 'To be chosen', value: inDigits(size) },
    {
      term: 'Facilitator days',
      value: typeof facilitatorDays === 'number' ? `at most ${inDigits(facilitatorDays)}` : 'not limited',
    },
    {
      term: 'Money',
      value: typeof budgetPounds === 'number' ? `at most ${inPounds(budgetPounds)}` : 'not limited',
    },
    ...quotas.map((quota) => ({
      term: quotaName(quota, reference),
      value: `${rangeInWords(quota, size)}${isUnusual(quota) ? `, ${importanceInWords(quota.priority).toLowerCase()}` : ''}`,
    })),
    {
      term: 'Criteria count',
      value: criteriaWeights
        .map(
          ({ criterionId, weight }) =>
            `${call.criteria.find(({ id }) => id === criterionId)?.name ?? 'One'} ${weight}`,
        )
        .join('; '),
    },
    { term: 'Must be in', value: named(mustInclude) },
    { term: 'Must be out', value: named(mustExclude) },
    {
      term: 'Not both',
      value:
        incompatible
          .map((pair) => pair.map(titleOf).sort().join(' and '))
          .sort()
          .join('; ') || 'no pairs',
    },
    { term: 'Seed of lots and resamples', value: String(seed) },
  ]
}
