import type { ReactNode } from 'react'
import { queries } from '@/api/client'
import { hasStatus } from '@/api/problem'
import { EmptyState } from '@/shared/empty-state'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { QueryView } from '@/shared/query-view'
import { useIsOneOf, useProgrammeId } from '@/shared/use-membership'
import { type Call, useCallHome, useCallId } from './assessments'

type Props = {
  /** The heading until the call is read, or where there is nothing to show of it. */
  title: string
  children: (call: Call) => ReactNode
}

/** A page about how the call of the address is assessed, once it can be. */
export function AboutAssessedCall({ title, children }: Props) {
  const programmeId = useProgrammeId()
  const home = useCallHome()
  const call = queries.useQuery('get', '/programmes/{programmeId}/calls/{id}', {
    params: { path: { programmeId, id: useCallId() } },
  })
  const mayRead = useIsOneOf('LEAD', 'FACILITATOR', 'ASSESSOR')
  const { data } = call
  if (data && mayRead && data.state !== 'DRAFT' && data.state !== 'OPEN') {
    return (
      <QueryView query={call} what="the call">
        {children}
      </QueryView>
    )
  }
  return (
    <>
      <PageHeading title={title} />
      <div className="il-card">
        {hasStatus(call.error, 404) ? (
          <EmptyState
            title="This call is not there"
            action={<Link to={`/programmes/${programmeId}/projects/calls`}>See all calls</Link>}
          >
            The link may be wrong, or it was a draft that somebody deleted.
          </EmptyState>
        ) : (
          <QueryView query={call} what="the call">
            {() =>
              mayRead ? (
                <EmptyState title="Not yet" action={<Link to={home}>See the call</Link>}>
                  Proposals are assessed once the call is closed.
                </EmptyState>
              ) : (
                <p className="il-text">Assessments are read by leads, facilitators and assessors.</p>
              )
            }
          </QueryView>
        )}
      </div>
    </>
  )
}
