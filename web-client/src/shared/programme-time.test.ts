import { expect, it } from 'vitest'
import { clockIn, daysBetween, instantOf, isTime } from '@/shared/programme-time'

const london = 'Europe/London'

it.each([
  ['2026-12-11T17:00:00Z', london, '2026-12-11', '17:00'],
  ['2026-06-30T16:00:00Z', london, '2026-06-30', '17:00'],
  ['2026-06-30T23:30:00Z', london, '2026-07-01', '00:30'],
  ['2026-06-30T16:00:07Z', london, '2026-06-30', '17:00:07'],
  ['2026-06-30T03:30:00Z', 'America/New_York', '2026-06-29', '23:30'],
  ['2026-06-30T18:15:00Z', 'Asia/Kathmandu', '2026-07-01', '00:00'],
])('reads %s in %s as %s %s, and back', (instant, timeZone, day, time) => {
  expect(clockIn(instant, timeZone)).toEqual({ day, time })
  expect(instantOf({ day, time }, timeZone)).toBe(instant)
})

it('goes on from when clocks skip an hour', () => {
  expect(instantOf({ day: '2026-03-29', time: '01:30' }, london)).toBe('2026-03-29T01:30:00Z')
  expect(instantOf({ day: '2026-03-29', time: '00:59' }, london)).toBe('2026-03-29T00:59:00Z')
  expect(instantOf({ day: '2026-03-29', time: '02:00' }, london)).toBe('2026-03-29T01:00:00Z')
})

it('takes an hour that comes twice for one of the two', () => {
  const instant = instantOf({ day: '2026-10-25', time: '01:30' }, london)
  expect(['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z']).toContain(instant)
  expect(clockIn(instant, london)).toEqual({ day: '2026-10-25', time: '01:30' })
})

it('keeps the moment of every half hour of a year in zones on both sides', () => {
  for (const timeZone of [london, 'America/New_York', 'Australia/Lord_Howe']) {
    for (
      let moment = Date.parse('2026-01-01T00:00:00Z');
      moment < Date.parse('2027-01-01');
      moment += 5_400_000
    ) {
      const instant = new Date(moment).toISOString().replace('.000Z', 'Z')
      const clock = clockIn(instant, timeZone)
      // The same clock again, though it may be the other of an hour that comes twice.
      expect(clockIn(instantOf(clock, timeZone), timeZone)).toEqual(clock)
    }
  }
})

it.each([
  ['09:30', true],
  ['23:59', true],
  ['24:00', false],
  ['9:30', false],
  ['17', false],
  ['', false],
])('says whether %j is a time of day: %s', (text, expected) => {
  expect(isTime(text)).toBe(expected)
})

it('counts midnights of the programme, not of the reader', () => {
  expect(daysBetween('2026-06-30T22:30:00Z', '2026-06-30T23:30:00Z', london)).toBe(1)
  expect(daysBetween('2026-11-28T23:00:00Z', '2026-12-11T17:00:00Z', london)).toBe(13)
  expect(daysBetween('2026-03-28T12:00:00Z', '2026-03-30T12:00:00Z', london)).toBe(2)
})
