import { queries } from '@/api/client'
import { Link } from '@/shared/link'
import { useProgrammeId } from '@/shared/use-membership'
import type { Project } from './projects'

/** Whom the form names and nobody of the programme is: they are in no team until they are among its people. */
export function NamedInForm({ project: { id, proposalId }, home }: { project: Project; home: string }) {
  const programmeId = useProgrammeId()
  const proposal = queries.useQuery('get', '/programmes/{programmeId}/proposals/{id}', {
    params: { path: { programmeId, id: proposalId } },
  })
  if (!proposal.data) return null
  const { lead, partner, leadInForm, partnerInForm } = proposal.data
  const named = [
    !lead && leadInForm && `${leadInForm} leads it`,
    !partner && partnerInForm && `${partnerInForm} leads it on the other side`,
  ].filter(Boolean)
  if (named.length === 0) return null
  return (
    <p className="il-text">
      As the form of the proposal says, {named.join(', and ')}. Whoever is not in the team yet is{' '}
      <Link to={`/programmes/${programmeId}/stakeholders/new`}>added to the people of the programme</Link>{' '}
      first, then <Link to={`${home}/${id}/team/new`}>to the team</Link>.
    </p>
  )
}
