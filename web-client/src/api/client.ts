import { useQuery } from '@tanstack/react-query'
import createClient, { type Middleware } from 'openapi-fetch'
import type { OpenapiQueryClient } from 'openapi-react-query'
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

type Read = (path: string, init: object) => Promise<{ data?: unknown }>
type Queries = Pick<OpenapiQueryClient<paths, 'application/json'>, 'useQuery'>

/**
 * The same for components: `queries.useQuery('get', '/programmes', …)`. The library for this would load
 * what changes and endless lists need with the first page; only its types are used.
 */
export const queries = {
  useQuery: (method: string, path: string, init?: object, options?: object) =>
    useQuery({
      queryKey: init === undefined ? [method, path] : [method, path, init],
      queryFn: async ({ signal }) => {
        const read = api[method.toUpperCase() as 'GET'] as Read
        return (await read(path, { signal, ...init })).data ?? null
      },
      ...options,
    }),
} as Queries

/** The body of an answer that always has one. */
export function bodyOf<T>(answer: { data?: T }): T {
  if (answer.data === undefined) throw new Error('The answer has no body')
  return answer.data
}
