import type { Column } from '@/shared/data-table'
import { inWords } from '@/shared/in-words'
import { Link } from '@/shared/link'
import { teamInWords } from '@/shared/proposal-people'
import { Tag } from '@/shared/tag'
import type { useReference } from '@/shared/use-reference'
import { useCallsHome } from './calls'
import { Eligibility } from './proposal-columns'
import { proposalStateMeaning } from './proposal-words'
import type { Proposal } from './proposals'

type Options = {
  home: string
  reference: ReturnType<typeof useReference>
  callTitle: (id: string) => string | undefined
  /** Nothing for who may not. */
  onRevive?: (proposal: Proposal) => void
}

/** What is seen of each idea among many. */
export function ideaColumns({ home, reference, callTitle, onRevive }: Options): Column<Proposal>[] {
  const { places, sectors } = reference
  const revive: Column<Proposal> = {
    header: 'Next',
    cell: (proposal) =>
      proposal.revivals.length > 0 ? (
        proposal.revivals.map(({ proposalId, callId }) => (
          <span className="ca-revived" key={proposalId}>
            Brought into <Link to={`${home}/${proposalId}`}>{callTitle(callId) ?? 'another call'}</Link>
          </span>
        ))
      ) : (
        <button className="il-link-button" type="button" onClick={() => onRevive?.(proposal)}>
          Bring into another call<span className="nhsuk-u-visually-hidden"> “{proposal.title}”</span>
        </button>
      ),
  }
  return [
    {
      header: 'Idea',
      sort: { ascending: 'title', descending: '-title' },
      cell: ({ id, title }) => <Link to={`${home}/${id}`}>{title}</Link>,
    },
    {
      header: 'What became of it',
      cell: (proposal) => (
        <>
          <Tag meaning={proposalStateMeaning[proposal.state]}>{inWords(proposal.state)}</Tag>
          {proposal.withdrawalReason && <small>{proposal.withdrawalReason}</small>}
        </>
      ),
    },
    {
      header: 'Proposed to',
      sort: { ascending: 'createdAt', descending: '-createdAt' },
      cell: ({ callId }) => <CallLink id={callId} title={callTitle(callId)} />,
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
    { header: 'Team', cell: teamInWords },
    { header: 'Eligibility', cell: (proposal) => <Eligibility of={proposal} /> },
    ...(onRevive ? [revive] : []),
  ]
}

function CallLink({ id, title = 'A call' }: { id: string; title?: string }) {
  return <Link to={`${useCallsHome()}/${id}`}>{title}</Link>
}
