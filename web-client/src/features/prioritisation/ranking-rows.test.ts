import { expect, it } from 'vitest'
import { idOf } from '@/test/people'
import { aRanked, aRanking } from '@/test/prioritisations'
import {
  bandsOf,
  intervalInWords,
  limitsOf,
  movedInWords,
  plainly,
  proofInWords,
  tiedSets,
} from './ranking-rows'

it('bands neighbours whose intervals all share a place, and no others', () => {
  const ranked = [
    aRanked(1, [1, 2]),
    aRanked(2, [1, 3]),
    aRanked(3, [3, 4]),
    aRanked(4, [3, 4]),
    aRanked(5, [5, 5]),
  ]
  expect(bandsOf(ranked)).toEqual([
    { from: 1, to: 2 },
    { from: 3, to: 4 },
  ])
  expect(bandsOf([aRanked(1, [1, 1]), aRanked(2, null)])).toEqual([])
})

it('says intervals and moves in words', () => {
  expect(intervalInWords({ low: 2, high: 11 })).toBe('2nd to 11th')
  expect(intervalInWords({ low: 3, high: 3 })).toBe('3rd')
  expect(intervalInWords(null)).toBe('not computed yet')
  expect(movedInWords(aRanked(1, null, 4))).toBe('Up 3')
  expect(movedInWords(aRanked(4, null, 1))).toBe('Down 3')
  expect(movedInWords(aRanked(2, null))).toBe('No change')
})

it('puts those together that hang together by pairs, in the order of the list', () => {
  const [a, b, c, d] = [idOf(2001), idOf(2002), idOf(2003), idOf(2004)]
  const ranking = aRanking({
    ranking: [1, 2, 3, 4].map((rank) => aRanked(rank, [1, 4])),
    ties: [
      [c, b],
      [a, b],
    ],
  })
  expect(tiedSets(ranking)).toEqual([[a, b, c]])
  expect(plainly(ranking)).toBeUndefined()
  expect(plainly({ ...ranking, ties: [...(ranking.ties ?? []), [d, a]] })?.title).toBe(
    'All challenges are tied together',
  )
})

it.each([
  ['nobody voted', { ballots: 0, compared: 0, disagreement: 0 }, 'Nobody voted'],
  ['nothing was compared', { compared: 0, disagreement: 0 }, 'All challenges are equal'],
  ['all agree', { disagreement: 0 }, 'The ballots do not disagree'],
])('says plainly where %s', (_, over, title) => {
  expect(plainly(aRanking(over))?.title).toBe(title)
})

it('says how sure the order is', () => {
  expect(proofInWords(aRanking())).toMatch(
    /ballots say 90 times.*14 of these.*proven that every other order has as many against it/,
  )
  expect(proofInWords(aRanking({ optimal: false, bound: 12.5 }))).toMatch(/none can have fewer than 12.5/)
  expect(proofInWords(aRanking({ optimal: false }))).toMatch(/could not be ruled out within the limit/)
})

it('names what the ranking cannot say', () => {
  const limits = limitsOf(
    aRanking({
      interim: true,
      approximateResamples: 3,
      weighting: { dimensions: ['GROUP'], effectiveBallots: 20, marginGap: 0.04, trimmed: 2 },
      byGroup: [{ groupCode: 'D', name: 'Doctors', ballots: null, ranking: null, optimal: true }],
    }),
  )
  expect(limits.join('\n')).toMatch(/still open/)
  expect(limits.join('\n')).toMatch(/as much as 20 of equal weight/)
  expect(limits.join('\n')).toMatch(/2 ballots would have counted/)
  expect(limits.join('\n')).toMatch(/up to 4 points of a hundred/)
  expect(limits.join('\n')).toMatch(/Of one group nothing is shown by itself/)
  expect(limits.join('\n')).toMatch(/3 of the 500 resamples/)
})
