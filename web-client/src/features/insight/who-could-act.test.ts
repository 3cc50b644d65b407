import { expect, it } from 'vitest'
import { monthInWords, shareInWords, totalOf } from './who-could-act'

it('adds months up, and says for whom how many are', () => {
  const all = totalOf([
    { us: 1, others: 4, both: 2, unsaid: 3 },
    { us: 0, others: 1, both: 3, unsaid: 0 },
  ])
  expect(all).toEqual({ us: 1, others: 5, both: 5, unsaid: 3 })
  expect(shareInWords(all)).toBe(
    'Of 11 insights 5 are for both together, 5 for others alone and 1 for those alone who said them. Of 3 nobody said.',
  )
  expect(shareInWords({ us: 0, others: 0, both: 0, unsaid: 2 })).toMatch(/^Nobody has said/)
})

it('tells a month by its name', () => {
  expect(monthInWords('2026-03-01')).toBe('March 2026')
})
