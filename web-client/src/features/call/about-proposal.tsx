import type { ReactNode } from 'react'
import { hasStatus } from '@/api/problem'
import { EmptyState } from '@/shared/empty-state'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { QueryView } from '@/shared/query-view'
import { type Call, useCall, useCallsHome } from './calls'
import { type HeldProposal, useProposal } from './proposals'

type Props = {
  /** The heading until the proposal is read. */
  title: string
  children: (proposal: HeldProposal, call: Call) => ReactNode
}

/** A page about the proposal of the address, which needs the call it answers. */
export function AboutProposal({ title, children }: Props) {
  const home = useCallsHome()
  const proposal = useProposal()
  const call = useCall(proposal.data?.data.callId)
  const held = proposal.data
  if (held && call.data) {
    const { data } = call.data
    return (
      <QueryView query={proposal} what="the proposal">
        {(current) => children(current, data)}
      </QueryView>
    )
  }
  return (
    <>
      <PageHeading title={title} />
      <div className="il-card">
        {hasStatus(proposal.error, 404) ? (
          <EmptyState title="This proposal is not there" action={<Link to={home}>See all calls</Link>}>
            The link may be wrong, or it is a draft that only leads and facilitators see.
          </EmptyState>
        ) : held ? (
          <QueryView query={call} what="its call">
            {() => null}
          </QueryView>
        ) : (
          <QueryView query={proposal} what="the proposal">
            {() => null}
          </QueryView>
        )}
      </div>
    </>
  )
}
