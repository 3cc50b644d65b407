import { expect, it } from 'vitest'
import { compareLists, compareTexts, isSame } from './compare'

const shown = (pieces: ReturnType<typeof compareTexts>) =>
  pieces
    .map(({ kind, text }) => (kind === 'same' ? text : `${kind === 'added' ? '+' : '-'}[${text.trim()}]`))
    .join('')

it('tells texts that are alike apart word by word', () => {
  expect(shown(compareTexts('Small test, a date to stop', 'Small test, a date to decide'))).toBe(
    'Small test, a date to -[stop]+[decide]',
  )
})

it('tells texts that share too little apart as a whole', () => {
  expect(shown(compareTexts('Assume good intent', 'Ask before you blame'))).toBe(
    '-[Assume good intent]+[Ask before you blame]',
  )
})

it('finds nothing where nothing changed, also of nothing', () => {
  expect(isSame(compareTexts('Ask first.', 'Ask first.'))).toBe(true)
  expect(compareTexts('', '')).toEqual([])
  expect(shown(compareTexts('', 'Ask first.'))).toBe('+[Ask first.]')
})

it('keeps items that stay, pairs those that are alike, and tells of the others whole', () => {
  const lines = compareLists(
    ['The clinic acts on it.', 'The ward issues the fit note.', 'It stays.'],
    ['Somebody says “mine”.', 'The clinic acts on it, and names who will.', 'It stays.', 'It is new.'],
  )
  expect(lines.map(shown)).toEqual([
    '-[The ward issues the fit note.]',
    '+[Somebody says “mine”.]',
    'The clinic acts on it+[, and names who will].',
    'It stays.',
    '+[It is new.]',
  ])
})

it('tells of items that went at the end', () => {
  expect(compareLists(['One', 'Two'], ['One']).map(shown)).toEqual(['One', '-[Two]'])
})
