import { Card } from '@/shared/card'
import { DataTable } from '@/shared/data-table'
import { inDigits } from '@/shared/format'
import { Link } from '@/shared/link'
import { Tag } from '@/shared/tag'
import { useProgrammeId } from '@/shared/use-membership'
import { namesOf, type Shortlist } from '@/shared/use-shortlist'
import type { Decision } from './decisions'

type Props = { decision: Decision; shortlist: Shortlist }

/** The computed set beside the chosen one. */
export function BothSets({ decision, shortlist }: Props) {
  const proposals = `/programmes/${useProgrammeId()}/projects/proposals`
  const nameOf = namesOf(shortlist)
  const { computed, chosen, comesIn, goesOut } = decision
  const scored = new Map(shortlist.scores.map((one) => [one.proposalId, one]))
  const rows = [...chosen, ...goesOut].sort(
    (one, other) => (scored.get(one)?.rank ?? 1e9) - (scored.get(other)?.rank ?? 1e9),
  )
  return (
    <Card
      title="Computed and chosen"
      note={comesIn.length + goesOut.length === 0 ? 'The panel took what was computed.' : undefined}
    >
      <DataTable
        caption="Computed and chosen"
        rows={rows}
        rowKey={(id) => id}
        columns={[
          { header: 'Proposal', cell: (id) => <Link to={`${proposals}/${id}`}>{nameOf(id)}</Link> },
          {
            header: 'Score',
            numeric: true,
            cell: (id) => {
              const score = scored.get(id)?.score
              return typeof score === 'number' ? inDigits(score) : 'Not scored'
            },
          },
          { header: 'Computed', cell: (id) => (computed.includes(id) ? 'Selected' : 'Not selected') },
          {
            header: 'Chosen',
            cell: (id) => {
              if (goesOut.includes(id)) return <Tag meaning="attention">Taken out</Tag>
              return <Tag meaning="done">{comesIn.includes(id) ? 'Put in' : 'Chosen'}</Tag>
            },
          },
        ]}
      />
    </Card>
  )
}

/** Who steps in for whom. */
export function ReservesOfChosen({ decision, shortlist }: Props) {
  const nameOf = namesOf(shortlist)
  const { reserves } = decision.set
  return (
    <Card title="Reserves" note="Who steps in if one drops out, so that no further limit is broken">
      {reserves.length === 0 ? (
        <p className="il-text">There are none for a set that could not have been computed.</p>
      ) : (
        <DataTable
          caption="Reserves"
          rows={reserves}
          rowKey={({ forProposalId }) => forProposalId}
          columns={[
            { header: 'If this drops out', cell: ({ forProposalId }) => nameOf(forProposalId) },
            {
              header: 'This steps in',
              cell: ({ proposalId, reason }) => (proposalId ? nameOf(proposalId) : (reason ?? 'Nobody can')),
            },
          ]}
        />
      )}
    </Card>
  )
}
