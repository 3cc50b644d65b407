import { hasStatus } from '@/api/problem'
import { EmptyState } from '@/shared/empty-state'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { QueryView } from '@/shared/query-view'
import { BallotForm } from './ballot-form'
import { useOwnBallot } from './ballots'
import { useRoundId, useRoundsHome } from './prioritisations'

/** What a member is asked, and their own ballot; nobody reads anybody else's. */
export function BallotPage() {
  const id = useRoundId()
  const home = useRoundsHome()
  const own = useOwnBallot(id)
  const isNotTheirs = hasStatus(own.error, 403) || hasStatus(own.error, 404) || hasStatus(own.error, 409)
  return (
    <>
      <PageHeading
        title={own.data?.question ?? 'Your ranking'}
        purpose={own.data?.takesBallots ? howToRank(own.data.unranked) : undefined}
      />
      {isNotTheirs && !own.data ? (
        <div className="il-card">
          <EmptyState title="There is no ballot for you here" action={<Link to={home}>See all rounds</Link>}>
            {own.error instanceof Error ? own.error.message : 'Members do not vote in this round.'}
          </EmptyState>
        </div>
      ) : (
        <QueryView query={own} what="your ballot">
          {(ballot) =>
            ballot.takesBallots ? (
              <BallotForm key={ballot.prioritisationId} ballot={ballot} reread={() => own.refetch()} />
            ) : (
              <div className="il-card">
                <EmptyState
                  title="No ballot is taken just now"
                  action={
                    ballot.result ? (
                      <Link to={`${home}/${id}/ranking`}>See the result</Link>
                    ) : (
                      <Link to={`${home}/${id}`}>See the round</Link>
                    )
                  }
                >
                  {ballot.notNow}
                </EmptyState>
              </div>
            )
          }
        </QueryView>
      )}
    </>
  )
}

function howToRank(unranked: 'NO_OPINION' | 'LAST'): string {
  return unranked === 'NO_OPINION'
    ? 'Put the ones you know about in order. Leave the rest: what you do not rank is not counted against.'
    : 'Put them in order. What you do not rank counts as last.'
}
