import { expect, it } from 'vitest'
import { notesIn, parted } from './note-lines'

it('makes a note of each line of a pasted list, without its marks', () => {
  expect(
    notesIn('- Rang out\r\n\n • Nobody answers\n2) The card is old\n12 minutes is too long\n-5 degrees'),
  ).toEqual(['Rang out', 'Nobody answers', 'The card is old', '12 minutes is too long', '-5 degrees'])
})

it('sends no more together than are taken', () => {
  const parts = parted(Array.from({ length: 201 }, (_, at) => String(at)))
  expect(parts.map(({ length }) => length)).toEqual([100, 100, 1])
  expect(parted([])).toEqual([])
})
