import { expect, it } from 'vitest'
import { idOf } from '@/test/people'
import { aRanked, aRanking } from '@/test/prioritisations'
import { whatFalls, whatRises } from './weighting-words'

const [first, second, third] = [idOf(2001), idOf(2002), idOf(2003)]
const few = { groupCode: 'P', name: 'Patients', ballots: null, ranking: null, optimal: true }
const nurses = { groupCode: 'N', name: 'Nurses', ballots: 9, ranking: [first, second, third], optimal: true }
const doctors = {
  groupCode: 'D',
  name: 'Doctors',
  ballots: 40,
  ranking: [second, third, first],
  optimal: true,
}

const ranking = aRanking({
  ranking: [aRanked(1, null, 3), aRanked(2, null, 1), aRanked(3, null, 2)],
  effectOfWeighting: [
    { challengeId: first, rank: 1, unweightedRank: 3, moved: 2 },
    { challengeId: second, rank: 2, unweightedRank: 1, moved: -1 },
  ],
  byGroup: [nurses, doctors, few],
})

it('says what rises most by weighting, and which groups place it as high', () => {
  expect(whatRises(ranking)).toBe(
    'Most of all “Challenge 1” rises, from 3rd to 1st: Nurses (1st) placed it as high.',
  )
  expect(whatRises({ ...ranking, byGroup: [doctors] })).toBe(
    'Most of all “Challenge 1” rises, from 3rd to 1st.',
  )
})

it('says that groups too few to be shown lift what no shown group placed so high', () => {
  expect(whatRises({ ...ranking, byGroup: [doctors, few] })).toMatch(/so groups of few ballots lift it\.$/)
})

it('says what falls most, and whose ballots had held it up', () => {
  expect(whatFalls(ranking)).toBe(
    '“Challenge 2” falls most, from 1st to 2nd: it was held up by the ballots of Doctors (1st).',
  )
  expect(whatFalls({ ...ranking, byGroup: null })).toBe('“Challenge 2” falls most, from 1st to 2nd.')
})

it('says nothing where weighting moved nothing', () => {
  expect(whatRises(aRanking())).toBeUndefined()
  expect(whatFalls(aRanking())).toBeUndefined()
})
