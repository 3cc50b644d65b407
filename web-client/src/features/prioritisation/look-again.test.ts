import { expect, it } from 'vitest'
import { aRanking } from '@/test/prioritisations'
import { type Outcome, untilLookingAgain } from './look-again'

const noon = '2026-06-02T12:00:00Z'
const london = 'Europe/London'
const hidden: Outcome = { none: 'Results are hidden until the round is closed.' }
const interim: Outcome = { ranking: aRanking({ interim: true, closedAt: null }) }
const final: Outcome = { ranking: aRanking({ closedAt: noon }) }
const pending: Outcome = { ranking: aRanking({ closedAt: noon, pending: true }) }

const open = { state: 'OPEN', closesOn: '2026-06-02' } as const
const closed = { ...open, state: 'CLOSED' } as const
const after = (outcome: Outcome | undefined, round: typeof open | typeof closed, now: string) =>
  untilLookingAgain(round, outcome, london, Date.parse(now))

it('looks twice a minute at what is open, and at once when its last day is over where the programme is', () => {
  expect(after(hidden, open, noon)).toBe(30_000)
  expect(after(interim, open, noon)).toBe(30_000)
  expect(after(hidden, open, '2026-06-02T22:59:55Z')).toBe(7_000)
  expect(after(hidden, open, '2026-06-02T23:00:01Z')).toBe(10_000)
  expect(untilLookingAgain({ state: 'OPEN', closesOn: null }, hidden, london, Date.parse(noon))).toBe(30_000)
  expect(untilLookingAgain(open, hidden, undefined, Date.parse(noon))).toBe(30_000)
})

it('looks soon at what is computed, and less often the longer that takes', () => {
  expect(after(pending, closed, '2026-06-02T12:00:05Z')).toBe(2_000)
  expect(after(pending, closed, '2026-06-02T12:01:40Z')).toBe(10_000)
  expect(after(pending, closed, '2026-06-03T12:00:00Z')).toBe(30_000)
})

it('looks for the one that was read before the other', () => {
  expect(after(final, open, noon)).toBe(2_000)
  expect(after(hidden, closed, noon)).toBe(10_000)
  expect(after(interim, closed, noon)).toBe(10_000)
})

it('leaves alone what is there as it will stay, and what cannot be read', () => {
  expect(after(final, closed, noon)).toBe(false)
  expect(after(undefined, closed, noon)).toBe(false)
  expect(untilLookingAgain({ state: 'CANCELLED', closesOn: null }, hidden, london, 0)).toBe(false)
})
