import { expect, it } from 'vitest'
import { rangeInWords } from '@/shared/quota-words'
import { sharesOf } from './weights'

it.each([
  [0, 1, 5, 'at most 1'],
  [1, 2, 5, '1 to 2'],
  [1, 5, 5, 'at least 1'],
  [1, 1000, 5, 'at least 1'],
  [1, 1000, null, 'at least 1'],
  [1, 3, null, '1 to 3'],
  [2, 2, 5, 'exactly 2'],
  [5, 5, 5, 'exactly 5'],
  [0, 5, 5, 'any number'],
  [0, 0, 5, 'none'],
])('says %i to %i of %s as “%s”', (min, max, places, words) => {
  expect(rangeInWords({ min, max }, places)).toBe(words)
})

it('makes weights into shares of the whole', () => {
  expect(sharesOf([{ weight: 30 }, { weight: 10 }])).toEqual([0.75, 0.25])
  expect(sharesOf([{ weight: 0 }])).toEqual([0])
  expect(sharesOf([])).toEqual([])
})
