import type { ReactNode } from 'react'
import { hasStatus } from '@/api/problem'
import { EmptyState } from '@/shared/empty-state'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { QueryView } from '@/shared/query-view'
import { type HeldChallenge, useChallenge, useChallengesHome } from './challenges'

type Props = {
  /** The heading until the challenge is read. */
  title: string
  children: (challenge: HeldChallenge) => ReactNode
}

/** A page about the challenge of the address. */
export function AboutChallenge({ title, children }: Props) {
  const home = useChallengesHome()
  const challenge = useChallenge()
  if (challenge.data) {
    return (
      <QueryView query={challenge} what="the challenge">
        {children}
      </QueryView>
    )
  }
  return (
    <>
      <PageHeading title={title} />
      <div className="il-card">
        {hasStatus(challenge.error, 404) ? (
          <EmptyState title="This challenge is not there" action={<Link to={home}>See all challenges</Link>}>
            The link may be wrong, or it was deleted.
          </EmptyState>
        ) : (
          <QueryView query={challenge} what="the challenge">
            {() => null}
          </QueryView>
        )}
      </div>
    </>
  )
}
