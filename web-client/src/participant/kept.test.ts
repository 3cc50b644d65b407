import { beforeEach, expect, test } from 'vitest'
import { digestOf, keptFor } from './kept'

const week = 7 * 24 * 60 * 60 * 1000

beforeEach(() => localStorage.clear())

test('keeps what is typed for a week', () => {
  let now = 0
  const kept = keptFor('d1', localStorage, () => now)
  expect(kept.keep('referral', { name: 'Wren' }, true)).toBe(true)
  expect(kept.read('referral')).toMatchObject({ values: { name: 'Wren' }, waiting: true })
  now = week
  expect(kept.read('referral')).toBeUndefined()
  kept.clear(false)
  expect(localStorage).toHaveLength(0)
})

test('keeps apart what belongs to different links, and forgets one without the other', () => {
  const one = keptFor('d1', localStorage)
  const other = keptFor('d2', localStorage)
  one.keep('referral', { name: 'Wren' }, false)
  other.keep('referral', { name: 'Bea' }, false)
  one.clear(true)
  expect(one.read('referral')).toBeUndefined()
  expect(other.read('referral')?.values).toEqual({ name: 'Bea' })
})

test('is found by something from which nobody can tell the token', async () => {
  const token = 'vGxKq0c9bVJ8rYp3nT5mWd2sLf7hZu1aQe4iXo6jRkM'
  const digest = await digestOf(token)
  expect(digest).toMatch(/^[0-9a-f]{24}$/)
  keptFor(digest, localStorage).keep('referral', { name: 'Wren' }, false)
  expect(JSON.stringify({ ...localStorage })).not.toContain(token)
})

test('goes on without a place to keep anything', () => {
  const kept = keptFor(undefined, undefined)
  expect(kept.keep('referral', { name: 'Wren' }, true)).toBe(false)
  expect(kept.read('referral')).toBeUndefined()
  kept.clear(true)
})
