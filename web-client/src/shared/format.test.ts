import { expect, it } from 'vitest'
import { counted, inDays, inDigits, inMinutes, inPercent } from '@/shared/format'
import { inWords } from '@/shared/in-words'

it('writes dates the British way', () => {
  expect(inDays('2026-06-03')).toBe('3 June 2026')
  expect(inDays('2026-12-25T12:00:00Z')).toBe('25 December 2026')
  expect(inMinutes('2026-12-25T12:05:00Z')).toMatch(/^25 December 2026, \d\d:05$/)
})

it('writes numbers with commas', () => {
  expect(inDigits(10400)).toBe('10,400')
  expect(inPercent(0.714)).toBe('71%')
  expect([counted(1, 'person', 'people'), counted(0, 'person', 'people')]).toEqual(['1 person', '0 people'])
})

it('writes codes as words', () => {
  expect(inWords('OPTED_OUT')).toBe('Opted out')
})
