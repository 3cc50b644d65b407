import type { ReactNode } from 'react'
import { useParams } from 'react-router'
import { queries, type Schemas } from '@/api/client'
import { hasStatus } from '@/api/problem'
import { EmptyState } from '@/shared/empty-state'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { QueryView } from '@/shared/query-view'
import { type Role, useIsOneOf, useProgrammeId } from '@/shared/use-membership'

type Call = Schemas['Call']

type Props = {
  /** The heading until the call is read, or where there is nothing to show of it. */
  title: string
  roles: Role[]
  /** Told to everybody else. */
  others: string
  states: Call['state'][]
  /** Told while the call has not come so far. */
  otherwise: string
  children: (call: Call) => ReactNode
}

/** The call of the address. */
export function useCallId(): string {
  const { callId } = useParams()
  if (!callId) throw new Error('This page is about no call')
  return callId
}

export function useCallHome(): string {
  return `/programmes/${useProgrammeId()}/projects/calls/${useCallId()}`
}

/** A page about what comes of the call of the address, for those who may read it and once there is something to read. */
export function CallScope({ title, roles, others, states, otherwise, children }: Props) {
  const programmeId = useProgrammeId()
  const home = useCallHome()
  const mayRead = useIsOneOf(...roles)
  const call = queries.useQuery('get', '/programmes/{programmeId}/calls/{id}', {
    params: { path: { programmeId, id: useCallId() } },
  })
  if (call.data && mayRead && states.includes(call.data.state)) {
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
                  {otherwise}
                </EmptyState>
              ) : (
                <p className="il-text">{others}</p>
              )
            }
          </QueryView>
        )}
      </div>
    </>
  )
}
