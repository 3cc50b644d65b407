import type { ReactNode } from 'react'
import { hasStatus } from '@/api/problem'
import { EmptyState } from '@/shared/empty-state'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { QueryView } from '@/shared/query-view'
import { useSessionState } from '@/shared/use-me'
import { useRetrospectivesHome } from './retrospectives'

type Query<T> = { data: T | undefined; error: unknown; isFetching: boolean; refetch: () => unknown }

type Props<T> = {
  query: Query<T>
  /** The heading until it is read. */
  title: string
  children: (data: T) => ReactNode
}

/** A page about the retrospective of the address. */
export function AboutRetrospective<T>({ query, title, children }: Props<T>) {
  const home = useRetrospectivesHome()
  const isVisiting = useSessionState() === 'VISITING'
  if (query.data !== undefined && !hasStatus(query.error, 404)) {
    return (
      <QueryView query={query} what="the retrospective">
        {children}
      </QueryView>
    )
  }
  return (
    <>
      <PageHeading title={title} />
      <div className="il-card">
        {hasStatus(query.error, 404) ? (
          <EmptyState
            title="This retrospective is not there"
            action={!isVisiting && <Link to={home}>See all retrospectives</Link>}
          >
            The link may be wrong, you may not take part in it, or somebody deleted it before it began.
          </EmptyState>
        ) : (
          <QueryView query={query} what="the retrospective">
            {() => null}
          </QueryView>
        )}
      </div>
    </>
  )
}
