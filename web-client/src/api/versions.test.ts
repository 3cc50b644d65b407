import { expect, it } from 'vitest'
import { held, ifMatch } from '@/api/versions'

it('keeps the ETag beside the data', () => {
  const response = new Response('{}', { headers: { ETag: '"7-ab"' } })
  expect(held({ data: { name: 'Bexley' }, response })).toEqual({ data: { name: 'Bexley' }, etag: '"7-ab"' })
})

it('does not pretend that an answer without an ETag can be changed', () => {
  expect(() => held({ data: {}, response: new Response() })).toThrow('ETag')
})

it('names the version that was read', () => {
  expect(ifMatch({ etag: '"7-ab"' })).toEqual({ 'If-Match': '"7-ab"' })
  expect(ifMatch({ version: 7 })).toEqual({ 'If-Match': '"7"' })
})
