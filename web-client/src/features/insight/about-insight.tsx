import type { ReactNode } from 'react'
import { Navigate, useParams } from 'react-router'
import { hasStatus } from '@/api/problem'
import { EmptyState } from '@/shared/empty-state'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { QueryView } from '@/shared/query-view'
import { type HeldInsight, useInsight, useInsightsHome } from './insights'

type Props = {
  /** The heading until the insight is read. */
  title: string
  children: (insight: HeldInsight) => ReactNode
}

/** A page about the insight of the address. The address of one that became part of another leads to that. */
export function AboutInsight({ title, children }: Props) {
  const home = useInsightsHome()
  const { insightId } = useParams()
  const insight = useInsight()
  if (insight.data && insight.data.data.id !== insightId) {
    return <Navigate to={`${home}/${insight.data.data.id}?was=${insightId}`} replace />
  }
  if (insight.data) {
    return (
      <QueryView query={insight} what="the insight">
        {children}
      </QueryView>
    )
  }
  return (
    <>
      <PageHeading title={title} />
      <div className="il-card">
        {hasStatus(insight.error, 404) ? (
          <EmptyState title="This insight is not there" action={<Link to={home}>See all insights</Link>}>
            The link may be wrong, it was deleted, or it is a suggestion that is not kept yet.
          </EmptyState>
        ) : (
          <QueryView query={{ ...insight, data: undefined }} what="the insight">
            {() => null}
          </QueryView>
        )}
      </div>
    </>
  )
}
