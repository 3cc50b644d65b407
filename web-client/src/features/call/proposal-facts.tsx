import { Card } from '@/shared/card'
import { dimensionLabel } from '@/shared/dimension-label'
import { Facts } from '@/shared/facts'
import { inPounds } from '@/shared/format'
import { Link } from '@/shared/link'
import { useIsOneOf, useProgrammeId } from '@/shared/use-membership'
import { useReference } from '@/shared/use-reference'
import { daysInWords } from './call-words'
import type { Proposal } from './proposals'

/** Who stands behind it, where, and what it asks for. */
export function ProposalFacts({ of: proposal }: { of: Proposal }) {
  const { places, sectors } = useReference()
  const {
    lead,
    partner,
    leadInForm,
    partnerInForm,
    sides,
    organisations,
    placeCodes,
    sectorCodes,
    facilitatorDays,
    budgetPounds,
  } = proposal
  const nobody = proposal.origin === 'FORM' ? 'Nobody the programme knows' : 'Nobody yet'
  const sideNames = sides.sectorCodes.map((code) => sectors.of(code)).join(' and ')
  return (
    <Card title="Who, where and how much">
      <Facts
        of={[
          { term: 'Leads it', ...named(lead, leadInForm, nobody) },
          { term: 'Leads it on the other side', ...named(partner, partnerInForm, nobody) },
          { term: 'Sides', value: sideNames || null, note: sides.bothSides ? undefined : 'One side only' },
          {
            term: 'Organisations',
            value: organisations.length > 0 && organisations.map(({ name }) => name).join(', '),
          },
          {
            term: 'Places',
            value: placeCodes.map((code) => places.of(code)).join(', ') || 'Not said',
          },
          {
            term: 'Sectors',
            value: sectorCodes.map((code) => sectors.of(code)).join(', ') || 'Not said',
            note: sectorCodes.length > 1 ? 'The first one leads' : undefined,
          },
          { term: 'Facilitator days', value: facilitatorDays !== null && daysInWords(facilitatorDays) },
          { term: 'Money', value: budgetPounds !== null && inPounds(budgetPounds) },
          ...Object.entries(proposal.attributes).map(([name, value]) => ({
            term: dimensionLabel(`ATTRIBUTE:${name}`),
            value,
          })),
          { term: 'Key elsewhere', value: proposal.externalId },
        ]}
      />
    </Card>
  )
}

/** Somebody the programme knows, or else whom the form names. */
function named(person: Proposal['lead'], inForm: string | null, nobody: string) {
  if (person) return { value: <Person of={person} /> }
  return inForm
    ? { value: inForm, note: 'As the form names them; not among the people of the programme' }
    : { value: nobody }
}

/** A link for those who may read about people. */
function Person({ of: { id, name } }: { of: { id: string; name: string } }) {
  const programmeId = useProgrammeId()
  const mayRead = useIsOneOf('LEAD', 'FACILITATOR', 'INTEGRATION')
  return mayRead ? <Link to={`/programmes/${programmeId}/stakeholders/${id}`}>{name}</Link> : name
}
