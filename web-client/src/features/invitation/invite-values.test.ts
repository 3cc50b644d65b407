import { expect, it } from 'vitest'
import { type InviteValues, roundOf, timeIn } from './invite-values'

const values: InviteValues = {
  whom: 'PEOPLE',
  people: [{ id: 'a' }, { id: 'b' }],
  person: '',
  wave: '',
  templateId: 't',
  minutes: '5',
  when: 'NOW',
  day: '',
  time: '9:00',
  overrideReason: '',
  insists: '',
}

it('reads a time as people write it', () => {
  expect(['9', '9.30', '09:05', ' 23:59 '].map(timeIn)).toEqual(['09:00', '09:30', '09:05', '23:59'])
  expect(['', '24:00', '9:60', '9:5', 'nine', '9.30pm'].map(timeIn)).toEqual(Array(6).fill(undefined))
})

it('invites chosen people or a wave, never both', () => {
  expect(roundOf(values)).toMatchObject({ stakeholderIds: ['a', 'b'], sendAt: null, minutes: 5 })
  const wave = roundOf({ ...values, whom: 'WAVE', wave: '0' })
  expect(wave).toMatchObject({ wave: 0 })
  expect(wave).not.toHaveProperty('stakeholderIds')
})

it('sends at a time of the place one is in', () => {
  expect(roundOf({ ...values, when: 'LATER', day: '2026-06-03' })?.sendAt).toBe(
    new Date(2026, 5, 3, 9, 0).toISOString(),
  )
})

it('is nothing to look at while something is missing', () => {
  const missing: Partial<InviteValues>[] = [
    { people: [] },
    { whom: 'WAVE' },
    { templateId: '' },
    { minutes: '601' },
    { minutes: '' },
    { when: 'LATER', day: '2026-02-30' },
    { when: 'LATER', day: '2026-06-03', time: 'soon' },
  ]
  expect(missing.map((over) => roundOf({ ...values, ...over }))).toEqual(missing.map(() => undefined))
})
