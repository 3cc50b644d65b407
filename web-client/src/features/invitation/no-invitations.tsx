import { EmptyState } from '@/shared/empty-state'
import { Link } from '@/shared/link'
import { useAddress } from '@/shared/use-address'
import { invitationFilters, useInvitationFilters } from './invitations'

/** Why the list is empty, and what to do about it. */
export function NoInvitations({ mayInvite }: { mayInvite: boolean }) {
  const { searchWith } = useAddress()
  const { filters, isNarrowed } = useInvitationFilters()
  const { prioritisationId, ...others } = filters
  const all = searchWith(Object.fromEntries(invitationFilters.map((name) => [name, null])))
  if (prioritisationId && !Object.values(others).some(Boolean)) {
    const ask = mayInvite && <Link to={`new?prioritisationId=${prioritisationId}`}>Ask people by mail</Link>
    return (
      <EmptyState title="Nobody was asked by mail" action={ask}>
        Others may have a link that was handed over, vote when they are signed in, or have voted on paper.
      </EmptyState>
    )
  }
  if (isNarrowed) {
    return (
      <EmptyState title="No invitation fits" action={<Link to={all}>Show all</Link>}>
        Try another state or purpose.
      </EmptyState>
    )
  }
  return (
    <EmptyState title="Nobody has been invited yet" action={mayInvite && <InviteLink />}>
      Invite the people you know. Who says yes can name colleagues, who are invited next.
    </EmptyState>
  )
}

export function InviteLink() {
  return (
    <Link className="nhsuk-button" to="new">
      Invite people
    </Link>
  )
}
