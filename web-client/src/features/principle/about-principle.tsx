import type { ReactNode } from 'react'
import { hasStatus } from '@/api/problem'
import { EmptyState } from '@/shared/empty-state'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { QueryView } from '@/shared/query-view'
import { type HeldPrinciple, usePrinciple, usePrinciplesHome } from './principles'

type Props = {
  /** The heading until the principle is read. */
  title: string
  children: (principle: HeldPrinciple) => ReactNode
}

/** A page about the principle of the address. */
export function AboutPrinciple({ title, children }: Props) {
  const home = usePrinciplesHome()
  const principle = usePrinciple()
  if (principle.data) {
    return (
      <QueryView query={principle} what="the principle">
        {children}
      </QueryView>
    )
  }
  return (
    <>
      <PageHeading title={title} />
      <div className="il-card">
        {hasStatus(principle.error, 404) ? (
          <EmptyState title="This principle is not there" action={<Link to={home}>See all principles</Link>}>
            The link may be wrong, or it was deleted before anybody tried it.
          </EmptyState>
        ) : (
          <QueryView query={principle} what="the principle">
            {() => null}
          </QueryView>
        )}
      </div>
    </>
  )
}
