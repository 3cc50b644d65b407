import type { ReactNode } from 'react'
import { Failure } from '@/shared/failure'
import { Skeleton } from '@/shared/skeleton'

type Query<T> = { data: T | undefined; error: unknown; isFetching: boolean; refetch: () => unknown }

type Props<T> = {
  query: Query<T>
  /** What is being read, as in "We could not load the stakeholders". */
  what: string
  children: (data: T) => ReactNode
  isEmpty?: (data: T) => boolean
  empty?: ReactNode
  pending?: ReactNode
}

/** What a query has to show in each of its states. Data already there stays while it is read again. */
export function QueryView<T>({ query, what, children, isEmpty, empty, pending }: Props<T>) {
  const { data, error } = query
  if (data === undefined && error)
    return <Failure what={what} error={error} onRetry={() => query.refetch()} />
  if (data === undefined) return pending ?? <Skeleton of={what} />
  return (
    <div aria-busy={query.isFetching}>
      {error ? (
        <Failure what={`the latest of ${what}`} error={error} onRetry={() => query.refetch()} />
      ) : null}
      {isEmpty?.(data) ? empty : children(data)}
    </div>
  )
}
