import { expect, it } from 'vitest'
import { aScore } from '@/test/challenges'
import { svgOfScores } from './score-drawing'
import { evidenceInWords, findingOf, placedIn, squaresOf, worthOf } from './scores'

const bare = aScore(9, { impact: null, score: null, rank: null, evidence: null })

it('puts those that are compared in their square, from the greatest impact and the least effort', () => {
  const placed = placedIn([aScore(1), aScore(2, { impact: 1, effort: 5 }), bare])
  expect(placed).toHaveLength(2)
  const squares = squaresOf(placed)
  expect(squares).toHaveLength(25)
  expect(squares[0]).toMatchObject({ impact: 5, effort: 1 })
  expect(squares[0]?.shown.map(({ challenge }) => challenge.statement)).toEqual(['Challenge 1'])
  expect(squares.at(-1)?.shown).toHaveLength(1)
  expect(worthOf({ impact: 5, effort: 1 })).toBe(1)
})

it('tells how many more there are in a square without room', () => {
  const [first] = squaresOf(placedIn([1, 2, 3, 4, 5].map((number) => aScore(number))))
  expect(first?.shown).toHaveLength(3)
  expect(first?.more).toBe(2)
})

it('says what comes first, and of how many', () => {
  expect(findingOf(placedIn([aScore(1)]), 2)).toBe(
    '1 of 2 challenges are compared. By impact, effort and spread “Challenge 1” comes first: impact 5, effort 1, spread 3 of 5.',
  )
  expect(findingOf([], 2)).toBe('No challenge has been compared yet.')
  const all = { results: [], places: 6, sectors: 6, groups: 12 }
  expect(evidenceInWords(aScore(1), all)).toBe('Evidence from 4 of 6 places, 3 of 6 sectors, 5 of 12 groups')
  expect(evidenceInWords(bare, all)).toBeUndefined()
})

it('is a picture of its own, which says that it is no ranking', () => {
  const file = new DOMParser().parseFromString(svgOfScores(placedIn([aScore(1)]), 'A & B'), 'image/svg+xml')
  expect(file.querySelector('parsererror')).toBeNull()
  const words = [...file.querySelectorAll('text')].map(({ textContent }) => textContent)
  expect(words).toContain(
    'People set these numbers to compare. They are not the ranking that people voted for.',
  )
  expect(words).toContain('1. Challenge 1')
  expect(file.querySelectorAll('circle')).toHaveLength(1)
})
