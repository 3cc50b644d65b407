import { expect, it } from 'vitest'
import { hasStatus, isProblem, ProblemError, problemOf } from '@/api/problem'
import { aProblem } from '@/test/problems'

it('knows a problem from other bodies', () => {
  expect(isProblem(aProblem())).toBe(true)
  expect(isProblem({ error: 'no' })).toBe(false)
  expect(isProblem(null)).toBe(false)
})

it('keeps what the service said', async () => {
  const error = await problemOf(
    Response.json(aProblem({ status: 409, type: '/problems/last-lead' }), { status: 409 }),
  )
  expect(error.kind).toBe('last-lead')
  expect(hasStatus(error, 409)).toBe(true)
})

it('makes do with an answer that is no problem at all', async () => {
  const error = await problemOf(new Response('<h1>Bad gateway</h1>', { status: 502 }))
  expect(error).toBeInstanceOf(ProblemError)
  expect(error.status).toBe(502)
  expect(error.message).toBe('The service did not answer as it should')
})
