import { expect, test } from 'vitest'
import { checkBeginning } from './call-page'
import { differing, fieldAt, mistyped, patchOf, upon } from './values'

test('sends only what is named, in the shape of the contract', () => {
  const values = {
    aims: '',
    'lead-name': 'Wren',
    'lead-email': '',
    placeCodes: 'LAMBETH,BEXLEY',
    sectorCodes: '',
    facilitatorDays: '9',
    budgetPounds: '£4,000',
  }
  expect(patchOf(values, Object.keys(values))).toEqual({
    aims: null,
    lead: { name: 'Wren', email: null },
    placeCodes: ['LAMBETH', 'BEXLEY'],
    sectorCodes: [],
    facilitatorDays: 9,
    budgetPounds: 4000,
  })
  expect(patchOf(values, ['lead-name'])).toEqual({ lead: { name: 'Wren' } })
})

test('takes whole numbers within their bounds, as people write them', () => {
  expect(mistyped({ facilitatorDays: '1,000', budgetPounds: '' })).toEqual({})
  for (const days of ['nine', '9.5', '-1', '1001', '2,5']) {
    expect(mistyped({ facilitatorDays: days }).facilitatorDays).toMatch(/whole number up to 1,000/)
  }
})

test('knows which field a place in the input means', () => {
  expect(fieldAt('/lead/email')).toBe('lead-email')
  expect(fieldAt('/placeCodes/0')).toBe('placeCodes')
  expect(fieldAt('/problem')).toBe('problem')
})

test('sets what was typed upon what was written elsewhere, and leaves to people what both changed', () => {
  const before = { title: 'A', aims: 'B', problem: 'C' }
  const ours = { title: 'A', aims: 'Ours', problem: 'Ours too' }
  const theirs = { title: 'Theirs', aims: 'B', problem: 'Theirs too' }
  expect(upon(before, ours, theirs)).toEqual({
    values: { title: 'Theirs', aims: 'Ours', problem: 'Ours too' },
    contested: ['problem'],
  })
  expect(upon(before, ours, { ...theirs, problem: 'Ours too' }).contested).toEqual([])
  expect(differing(before, ours)).toEqual(['aims', 'problem'])
})

test('asks for what a beginning needs', () => {
  expect(Object.keys(checkBeginning({ name: '', email: 'wren@', title: '' }))).toEqual([
    'name',
    'email',
    'title',
  ])
  expect(checkBeginning({ name: 'W', email: 'wren@example.org', title: 'T' })).toEqual({})
})
