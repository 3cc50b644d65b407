import { expect, it } from 'vitest'
import { aCall } from '@/test/calls'
import { idOf } from '@/test/people'
import { aScored } from '@/test/shortlists'
import { limitNotes } from './limit-notes'

const call = aCall({ places: 2, capacity: { facilitatorDays: 20, budgetPounds: null } })
const scores = [aScored(1, { facilitatorDays: 30, budgetPounds: 7000 }), aScored(2), aScored(3)]

it('says nothing of the question as it is published', () => {
  expect(limitNotes(call, {}, scores)).toEqual({})
})

it('says where more is asked than the call can give, or no limit at all', () => {
  expect(limitNotes(call, { facilitatorDays: '999', size: '3' }, scores)).toEqual({
    facilitatorDays: 'More than the call can give: it has 20 facilitator days.',
    size: 'More than the call has places for: it has 2.',
  })
  expect(limitNotes(call, { facilitatorDays: '' }, scores).facilitatorDays).toMatch(/^More than the call/)
  expect(limitNotes(call, { facilitatorDays: '20', budgetPounds: '90000' }, scores)).toEqual({})
})

it('says where those that must be in take more than is left to them', () => {
  const mustInclude = [idOf(801), idOf(802), idOf(803)]
  expect(limitNotes(call, { mustInclude, budgetPounds: '10,000' }, scores)).toEqual({
    facilitatorDays: 'Those that must be in take 48 facilitator days together, which is more.',
    budgetPounds: 'Those that must be in take £15,000 together, which is more.',
    size: '3 must be in, which is more.',
  })
})
