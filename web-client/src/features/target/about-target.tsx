import type { ReactNode } from 'react'
import { hasStatus } from '@/api/problem'
import { EmptyState } from '@/shared/empty-state'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { QueryView } from '@/shared/query-view'
import { type HeldTarget, useTarget, useTargetsHome } from './targets'

type Props = {
  /** The heading until the target is read. */
  title: string
  children: (target: HeldTarget) => ReactNode
}

/** A page about the target of the address. */
export function AboutTarget({ title, children }: Props) {
  const home = useTargetsHome()
  const target = useTarget()
  if (target.data) {
    return (
      <QueryView query={target} what="the target">
        {children}
      </QueryView>
    )
  }
  return (
    <>
      <PageHeading title={title} />
      <div className="il-card">
        {hasStatus(target.error, 404) ? (
          <EmptyState title="This target is not there" action={<Link to={home}>See all targets</Link>}>
            The link may be wrong, or it was deleted.
          </EmptyState>
        ) : (
          <QueryView query={target} what="the target">
            {() => null}
          </QueryView>
        )}
      </div>
    </>
  )
}
