import { bodyOf } from '@/api/client'

/** A resource and the ETag it was read with: a change is sent against what the person saw. */
export type Held<T> = { data: T; etag: string }

/** `queryFn: async () => held(await api.GET(…))` */
export function held<T>(answer: { data?: T; response: Response }): Held<T> {
  const etag = answer.response.headers.get('ETag')
  if (!etag) throw new Error('The answer carries no ETag')
  return { data: bodyOf(answer), etag }
}

/** Headers of a PATCH, PUT or DELETE. A row of a list has no ETag of its own; its version serves. */
export function ifMatch(source: { etag: string } | { version: number }): { 'If-Match': string } {
  return { 'If-Match': 'etag' in source ? source.etag : `"${source.version}"` }
}
