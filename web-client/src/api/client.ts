import createClient, { type Middleware } from 'openapi-fetch'
import createQueryClient from 'openapi-react-query'
import { authorisedFetch } from '@/api/authorised-fetch'
import { problemOf } from '@/api/problem'
import type { components, paths } from '@/api/schema'
import { apiBase } from '@/api/session'

export type Schemas = components['schemas']

const conventions: Middleware = {
  onRequest({ request }) {
    if (request.method !== 'PATCH') return
    request.headers.set('Content-Type', 'application/merge-patch+json')
  },
  async onResponse({ response }) {
    if (!response.ok) throw await problemOf(response)
  },
}

/** The service. A refusal is thrown as a ProblemError, so what comes back has data: JSON, unless another form is asked for. */
export const api = createClient<paths, 'application/json'>({ baseUrl: apiBase, fetch: authorisedFetch })
api.use(conventions)

/** The same as queries and mutations: `queries.useQuery('get', '/programmes', …)`. */
export const queries = createQueryClient(api)

/** The body of an answer that always has one. */
export function bodyOf<T>(answer: { data?: T }): T {
  if (answer.data === undefined) throw new Error('The answer has no body')
  return answer.data
}
