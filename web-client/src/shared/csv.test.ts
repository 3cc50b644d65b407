import { expect, it } from 'vitest'
import { csvOf } from '@/shared/csv'

it('quotes what would break the row, and leaves hidden numbers empty', () => {
  const text = csvOf(
    ['Place', 'Engaged'],
    [
      ['Bexley, north', 4],
      ['The "old" town', null],
    ],
  )
  expect(text).toBe('Place,Engaged\r\n"Bexley, north",4\r\n"The ""old"" town",\r\n')
})

it('does not let a spreadsheet run what somebody typed', () => {
  expect(csvOf(['Name'], [['=1+1'], ['@cmd']])).toBe("Name\r\n'=1+1\r\n'@cmd\r\n")
})
