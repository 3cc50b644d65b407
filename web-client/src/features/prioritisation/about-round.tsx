import type { ReactNode } from 'react'
import { hasStatus } from '@/api/problem'
import { EmptyState } from '@/shared/empty-state'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { QueryView } from '@/shared/query-view'
import { type HeldRound, useRound, useRoundId, useRoundsHome } from './prioritisations'

type Props = {
  /** The heading until the round is read. */
  title: string
  children: (round: HeldRound) => ReactNode
}

/** A page about the round of the address. */
export function AboutRound({ title, children }: Props) {
  const home = useRoundsHome()
  const round = useRound(useRoundId())
  if (round.data) {
    return (
      <QueryView query={round} what="the round">
        {children}
      </QueryView>
    )
  }
  return (
    <>
      <PageHeading title={title} />
      <div className="il-card">
        {hasStatus(round.error, 404) ? (
          <EmptyState title="This round is not there" action={<Link to={home}>See all rounds</Link>}>
            The link may be wrong, or it is a draft that is not shown to you or was deleted.
          </EmptyState>
        ) : (
          <QueryView query={round} what="the round">
            {() => null}
          </QueryView>
        )}
      </div>
    </>
  )
}
