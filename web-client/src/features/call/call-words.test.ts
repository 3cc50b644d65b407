import { expect, it } from 'vitest'
import { closingTime } from '@/shared/closing-time'
import { inProgrammeTime } from '@/shared/programme-time'
import { aCall } from '@/test/calls'
import { closingInWords } from './call-words'

const zone = 'Europe/London'
const now = '2026-11-28T20:00:00Z'
const words = (state: 'DRAFT' | 'OPEN' | 'CLOSED', closesAt: string | null) =>
  closingInWords(aCall({ state, closesAt }), zone, now)

it.each([
  ['2026-11-28T21:00:00Z', 'closes today at 21:00'],
  ['2026-11-29T00:00:00Z', 'closes tonight'],
  ['2026-11-29T00:01:00Z', 'closes tomorrow'],
  ['2026-11-30T00:00:00Z', 'closes tomorrow'],
  ['2026-12-10T17:00:00Z', 'closes in 12 days'],
  // The service has not closed it yet.
  ['2026-11-27T17:00:00Z', 'closes today at 17:00'],
  [null, 'no closing time yet'],
])('says of an open call that ends at %s: %s', (closesAt, expected) => {
  expect(words('OPEN', closesAt)).toBe(expected)
})

it.each([
  ['2026-11-28T09:00:00Z', 'closed today'],
  ['2026-11-28T00:00:00Z', 'closed yesterday'],
  ['2026-11-18T17:00:00Z', 'closed 10 days ago'],
])('says of a closed call that ended at %s: %s', (closesAt, expected) => {
  expect(words('CLOSED', closesAt)).toBe(expected)
})

it('says of a draft whether it could open', () => {
  expect(words('DRAFT', '2026-12-10T17:00:00Z')).toBe('not open yet')
  expect(words('DRAFT', '2026-11-27T17:00:00Z')).toBe('its closing time is over')
})

it('says a time by the clocks of the programme, and midnight as the end of a day', () => {
  expect(inProgrammeTime('2026-06-30T16:00:00Z', zone)).toMatch(/^30 June 2026, 17:00/)
  expect(closingTime('2026-06-30T23:00:00Z', zone)).toBe('the end of 30 June 2026')
  expect(closingTime('2026-06-30T16:00:00Z', zone)).toMatch(/^30 June 2026, 17:00/)
  expect(inProgrammeTime('2026-06-30T16:00:00Z', 'Pacific/Auckland')).toBe(
    '1 July 2026, 04:00 (Auckland time)',
  )
})
