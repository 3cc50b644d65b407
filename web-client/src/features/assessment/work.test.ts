import { expect, it } from 'vitest'
import { anAssessment } from '@/test/assessments'
import { nextAfter } from './work'

const all = ['C', 'A', 'B'].map((title) => anAssessment({ id: title, proposalTitle: title }))

it('goes round what is left, begun or not, so that none comes back at once', () => {
  const begun = all.map((one) => (one.id === 'A' ? { ...one, state: 'DRAFT' as const } : one))
  expect(['A', 'B', 'C'].map((id) => nextAfter(begun, id)?.id)).toEqual(['B', 'C', 'A'])
})

it('leaves out what needs nobody, and ends with the last', () => {
  const done = all.map((one) => (one.id === 'B' ? one : { ...one, state: 'SUBMITTED' as const }))
  expect(nextAfter(done, 'A')?.id).toBe('B')
  expect(nextAfter(done, 'B')?.id).toBeUndefined()
})
