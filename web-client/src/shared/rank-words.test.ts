import { expect, it } from 'vitest'
import { ordinal, ranksInWords } from './rank-words'

it('says places in words, those of the teens too', () => {
  expect([1, 2, 3, 4, 11, 12, 13, 21, 102, 111].map(ordinal)).toEqual([
    '1st',
    '2nd',
    '3rd',
    '4th',
    '11th',
    '12th',
    '13th',
    '21st',
    '102nd',
    '111th',
  ])
  expect(ranksInWords({ low: 2, high: 11 })).toBe('2nd to 11th')
  expect(ranksInWords({ low: 3, high: 3 })).toBe('3rd')
})
