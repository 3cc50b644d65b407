import type { ReactNode } from 'react'
import { hasStatus } from '@/api/problem'
import { EmptyState } from '@/shared/empty-state'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { QueryView } from '@/shared/query-view'
import { useTimeZone } from '@/shared/use-time-zone'
import { type HeldCall, useCall, useCallId, useCallsHome } from './calls'

type Props = {
  /** The heading until the call is read. */
  title: string
  children: (call: HeldCall, timeZone: string) => ReactNode
}

/** A page about the call of the address. */
export function AboutCall({ title, children }: Props) {
  const home = useCallsHome()
  const call = useCall(useCallId())
  const timeZone = useTimeZone()
  if (call.data && timeZone) {
    return (
      <QueryView query={call} what="the call">
        {(held) => children(held, timeZone)}
      </QueryView>
    )
  }
  return (
    <>
      <PageHeading title={title} />
      <div className="il-card">
        {hasStatus(call.error, 404) ? (
          <EmptyState title="This call is not there" action={<Link to={home}>See all calls</Link>}>
            The link may be wrong, or it was a draft that somebody deleted.
          </EmptyState>
        ) : (
          <QueryView query={timeZone ? call : { ...call, data: undefined }} what="the call">
            {() => null}
          </QueryView>
        )}
      </div>
    </>
  )
}
