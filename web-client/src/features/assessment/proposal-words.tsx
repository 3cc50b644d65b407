import { queries } from '@/api/client'
import { Card } from '@/shared/card'
import { Facts } from '@/shared/facts'
import { counted, inPounds } from '@/shared/format'
import { Link } from '@/shared/link'
import { sidesInWords, teamInWords } from '@/shared/proposal-people'
import { QueryView } from '@/shared/query-view'
import { useProgrammeId } from '@/shared/use-membership'
import { useReference } from '@/shared/use-reference'
import type { Proposal } from './assessments'

/** What the proposers say, which is what is assessed. */
export function ProposalWords({ id }: { id: string }) {
  const programmeId = useProgrammeId()
  const proposal = queries.useQuery('get', '/programmes/{programmeId}/proposals/{id}', {
    params: { path: { programmeId, id } },
  })
  return (
    <Card
      title="In their words"
      tools={<Link to={`/programmes/${programmeId}/projects/proposals/${id}`}>All of the proposal</Link>}
    >
      <QueryView query={proposal} what="the proposal">
        {(shown) => <Said proposal={shown} />}
      </QueryView>
    </Card>
  )
}

function Said({ proposal }: { proposal: Proposal }) {
  const { places, sectors } = useReference()
  const parts = [
    ['What is wrong now', proposal.problem],
    ['What they would try', proposal.aims],
    ['What working together would look like', proposal.workingTogether],
    ['How they would know', proposal.howWeWouldKnow],
    ['Time set aside', proposal.timeSetAside],
  ] as const
  const { facilitatorDays, budgetPounds } = proposal
  return (
    <>
      {parts.map(([title, text]) => (
        <div className="as-said" key={title}>
          <h3>{title}</h3>
          <p className={text ? undefined : 'as-quiet'}>{text || 'Not said'}</p>
        </div>
      ))}
      <Facts
        of={[
          { term: 'Team', value: teamInWords(proposal) },
          {
            term: 'Sides',
            value: sidesInWords(proposal) ?? 'Both sides stand behind it',
          },
          {
            term: 'Places',
            value: proposal.placeCodes.map((code) => places.of(code)).join(', ') || 'Not said',
          },
          {
            term: 'Sectors',
            value: proposal.sectorCodes.map((code) => sectors.of(code)).join(', ') || 'Not said',
          },
          {
            term: 'Facilitator days',
            value: facilitatorDays !== null && counted(facilitatorDays, 'day', 'days'),
          },
          { term: 'Money', value: budgetPounds !== null && inPounds(budgetPounds) },
        ]}
      />
    </>
  )
}
