import { queries } from '@/api/client'
import type { Column } from '@/shared/data-table'
import { inWords } from '@/shared/in-words'
import { Link } from '@/shared/link'
import { Tag } from '@/shared/tag'
import { useProgrammeId } from '@/shared/use-membership'
import type { useReference } from '@/shared/use-reference'
import { eligibilityInWords, proposalStateMeaning, sidesInWords, teamInWords } from './proposal-words'
import { type Proposal, useProposalsHome } from './proposals'

type Options = {
  home: string
  reference: ReturnType<typeof useReference>
  /** Nobody checks proposals while they may still change. */
  withEligibility: boolean
  withSimilar: boolean
}

/** What is seen of each among many. */
export function proposalColumns({
  home,
  reference,
  withEligibility,
  withSimilar,
}: Options): Column<Proposal>[] {
  const { places, sectors } = reference
  const eligibility: Column<Proposal> = {
    header: 'Eligibility',
    cell: (proposal) => <Eligibility of={proposal} />,
  }
  const similar: Column<Proposal> = { header: 'May be the same as', cell: ({ id }) => <SimilarTo id={id} /> }
  return [
    {
      header: 'Proposal',
      sort: { ascending: 'title', descending: '-title' },
      cell: ({ id, title, externalId }) => (
        <>
          <Link to={`${home}/${id}`}>{title}</Link>
          {externalId && <small>{externalId}</small>}
        </>
      ),
    },
    {
      header: 'State',
      cell: ({ state }) => <Tag meaning={proposalStateMeaning[state]}>{inWords(state)}</Tag>,
    },
    {
      header: 'Where',
      cell: ({ placeCodes, sectorCodes }) => (
        <>
          {placeCodes.map((code) => places.of(code)).join(', ') || '–'}
          <small>{sectorCodes.map((code) => sectors.of(code)).join(', ')}</small>
        </>
      ),
    },
    { header: 'Team', cell: (proposal) => <Team of={proposal} /> },
    ...(withEligibility ? [eligibility] : []),
    { header: 'Days', numeric: true, cell: ({ facilitatorDays }) => facilitatorDays ?? '–' },
    ...(withSimilar ? [similar] : []),
  ]
}

function Team({ of: proposal }: { of: Proposal }) {
  const sides = sidesInWords(proposal)
  return (
    <>
      {teamInWords(proposal)}
      {sides && (
        <span className="ca-tag-below">
          <Tag meaning="attention">{sides}</Tag>
        </span>
      )}
    </>
  )
}

export function Eligibility({ of: proposal }: { of: Proposal }) {
  const found = eligibilityInWords(proposal)
  if (!found) return <>–</>
  return (
    <>
      <Tag meaning={found.meaning}>{found.words}</Tag>
      {proposal.failedCheck && <small>{proposal.failedCheck}</small>}
    </>
  )
}

/** Asked of each row by itself, and only when somebody wants to know. */
function SimilarTo({ id }: { id: string }) {
  const programmeId = useProgrammeId()
  const home = useProposalsHome()
  const similar = queries.useQuery('get', '/programmes/{programmeId}/proposals/{id}/similar-proposals', {
    params: { path: { programmeId, id } },
  })
  if (similar.error) return <>Could not be read</>
  if (!similar.data) return <>Looking…</>
  if (similar.data.results.length === 0) return <>–</>
  return (
    <ul className="ca-similar">
      {similar.data.results.map((other) => (
        <li key={other.id}>
          <Link to={`${home}/${other.id}`}>{other.title}</Link>
        </li>
      ))}
    </ul>
  )
}
