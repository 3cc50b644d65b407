import { expect, it } from 'vitest'
import { anAssessment, scored } from '@/test/assessments'
import { aCriterion } from '@/test/calls'
import { judgedIn, levelsIn, mostDisputedFirst, pointsOf, withoutLevels } from './levels'

const criteria = [aCriterion('Benefit', 30), aCriterion('Boundary', 10)]
const both = (benefit: number, boundary: number) =>
  scored({ 'id-of-Benefit': benefit, 'id-of-Boundary': boundary })

const given = (memberId: string, proposalId: string, benefit: number, boundary: number) =>
  anAssessment({
    id: `${memberId} ${proposalId}`,
    memberId,
    memberName: memberId,
    proposalId,
    proposalTitle: proposalId,
    state: 'SUBMITTED',
    scores: both(benefit, boundary),
  })

// Mild gives the middle where Stern gives the least, and the most where Stern gives the middle, save for D.
const all = [
  given('Mild', 'A', 2, 2),
  given('Stern', 'A', 1, 1),
  given('Mild', 'B', 3, 3),
  given('Stern', 'B', 2, 2),
  given('Mild', 'C', 2, 2),
  given('Stern', 'C', 1, 1),
  given('Mild', 'D', 1, 1),
  given('Late', 'D', 3, 3),
]

it('weighs each score as a part of its scale', () => {
  expect(pointsOf(criteria, anAssessment({ scores: both(3, 1) }))).toBe(75)
  expect(pointsOf(criteria, anAssessment({ scores: scored({ 'id-of-Boundary': 2 }) }))).toBe(50)
  expect(pointsOf(criteria, anAssessment())).toBeNull()
})

it('compares levels over what all with three scores have in common', () => {
  const { inCommon, compared, mean, assessors } = levelsIn(judgedIn(criteria, all))
  expect({ inCommon, compared }).toEqual({ inCommon: 3, compared: 2 })
  expect(assessors.map(({ name, level }) => [name, level && Math.round(level * 100) / 100])).toEqual([
    ['Mild', 66.67],
    ['Stern', 16.67],
    ['Late', null],
  ])
  expect(mean).toBeCloseTo(41.67, 2)
})

it('moves scores by the mean of the levels less one’s own, so that mere sternness is no disagreement', () => {
  const judged = judgedIn(criteria, all)
  const moved = withoutLevels(judged, levelsIn(judged))
  const a = moved.find(({ title }) => title === 'A')
  expect(a?.range).toBeCloseTo(0)
  expect(a?.mean).toBeCloseTo(25)
  const [first] = mostDisputedFirst(moved)
  expect(first?.title).toBe('D')
  expect(first?.given.map(({ name, points }) => [name, points])).toEqual([
    ['Mild', -25],
    ['Late', 100],
  ])
  expect(first?.range).toBe(125)
  expect(first?.spread).toBeCloseTo(125 / Math.SQRT2)
})

it('leaves scores as they are where too little is in common', () => {
  const judged = judgedIn(criteria, all.slice(0, 4))
  const levels = levelsIn(judged)
  expect(levels).toMatchObject({ known: false, compared: 0, inCommon: 0, mean: null })
  expect(withoutLevels(judged, levels)).toEqual(judged)
})

it('has no spread of a single score, and counts nothing that is not submitted', () => {
  const draft = { ...given('Mild', 'B', 3, 3), state: 'DRAFT' as const }
  const judged = judgedIn(criteria, [given('Mild', 'A', 3, 1), draft])
  expect(judged).toEqual([expect.objectContaining({ title: 'A', mean: 75, range: 0, spread: null })])
})
