import { expect, it } from 'vitest'
import { SubmissionKey } from '@/api/submission-key'

it('keeps its key while the same thing is sent again', () => {
  const key = new SubmissionKey()
  expect(key.headersFor({ name: 'Bexley' })).toEqual(key.headersFor({ name: 'Bexley' }))
})

it('takes another key for other content', () => {
  const key = new SubmissionKey()
  expect(key.headersFor({ name: 'Bexley' })).not.toEqual(key.headersFor({ name: 'Bromley' }))
})

it('takes another key once the thing has arrived', () => {
  const key = new SubmissionKey()
  const first = key.headersFor({})
  key.done()
  expect(key.headersFor({})).not.toEqual(first)
})
