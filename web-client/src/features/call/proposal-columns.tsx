import type { Column } from '@/shared/data-table'
import { inWords } from '@/shared/in-words'
import { Link } from '@/shared/link'
import { sidesInWords, teamInWords } from '@/shared/proposal-people'
import { Tag } from '@/shared/tag'
import type { useReference } from '@/shared/use-reference'
import { eligibilityInWords, proposalStateMeaning } from './proposal-words'
import type { Proposal } from './proposals'

type Options = {
  home: string
  reference: ReturnType<typeof useReference>
  /** Nobody checks proposals while they may still change. */
  withEligibility: boolean
}

/** What is seen of each among many. */
export function proposalColumns({ home, reference, withEligibility }: Options): Column<Proposal>[] {
  const { places, sectors } = reference
  const eligibility: Column<Proposal> = {
    header: 'Eligibility',
    cell: (proposal) => <Eligibility of={proposal} />,
  }
  return [
    {
      header: 'Proposal',
      sort: { ascending: 'title', descending: '-title' },
      cell: ({ id, title, externalId, origin }) => (
        <>
          <Link to={`${home}/${id}`}>{title}</Link>
          {externalId && <small>{externalId}</small>}
          {origin === 'FORM' && <small>Came by the form</small>}
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
