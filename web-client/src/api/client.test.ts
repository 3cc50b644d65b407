import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import { api, bodyOf } from '@/api/client'
import { ProblemError } from '@/api/problem'
import { sessionState, startSession } from '@/api/session'
import { ifMatch } from '@/api/versions'
import { aMe, anAccessToken } from '@/test/identity'
import { aProblem, problemAnswer } from '@/test/problems'
import { path, server } from '@/test/server'

beforeEach(() => startSession(anAccessToken('stale')))

function onlyAccepting(token: string) {
  return http.get(path('/me'), ({ request }) =>
    request.headers.get('Authorization') === `Bearer ${token}`
      ? HttpResponse.json(aMe())
      : problemAnswer(aProblem({ status: 401 })),
  )
}

it('refreshes once for all requests that were refused together, and tries each again', async () => {
  let refreshes = 0
  server.use(
    onlyAccepting('fresh'),
    http.post(path('/sign-in/refresh'), () => {
      refreshes += 1
      return HttpResponse.json(anAccessToken('fresh'))
    }),
  )
  const answers = await Promise.all([api.GET('/me'), api.GET('/me'), api.GET('/me')])
  expect(answers.map((answer) => bodyOf(answer).email)).toHaveLength(3)
  expect(refreshes).toBe(1)
})

it('signs out when the refresh is refused', async () => {
  server.use(
    onlyAccepting('fresh'),
    http.post(path('/sign-in/refresh'), () => problemAnswer(aProblem({ status: 401 }))),
  )
  await expect(api.GET('/me')).rejects.toThrow(ProblemError)
  expect(sessionState()).toBe('SIGNED_OUT')
})

it('stays signed in while the service is away', async () => {
  server.use(
    onlyAccepting('fresh'),
    http.post(path('/sign-in/refresh'), () => new HttpResponse(null, { status: 503 })),
  )
  await expect(api.GET('/me')).rejects.toThrow(ProblemError)
  expect(sessionState()).toBe('SIGNED_IN')
})

it('sends the body again with the second try', async () => {
  const bodies: unknown[] = []
  server.use(
    http.patch(path('/programmes/:id'), async ({ request }) => {
      bodies.push([
        await request.json(),
        request.headers.get('Content-Type'),
        request.headers.get('If-Match'),
      ])
      return bodies.length === 1 ? problemAnswer(aProblem({ status: 401 })) : HttpResponse.json({})
    }),
    http.post(path('/sign-in/refresh'), () => HttpResponse.json(anAccessToken('fresh'))),
  )
  await api.PATCH('/programmes/{programmeId}', {
    params: { path: { programmeId: 'a' } },
    body: { name: 'New name' },
    headers: ifMatch({ version: 3 }),
  })
  expect(bodies[1]).toEqual([{ name: 'New name' }, 'application/merge-patch+json', '"3"'])
  expect(bodies[1]).toEqual(bodies[0])
})
