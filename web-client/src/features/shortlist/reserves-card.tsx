import { Card } from '@/shared/card'
import { DataTable } from '@/shared/data-table'
import { namesOf } from '@/shared/use-shortlist'
import type { Answer } from './use-preview'
import { signed } from './words'

/** Who steps in for whom. */
export function ReservesCard({ of: { reserves, scores } }: { of: Answer }) {
  const titleOf = namesOf({ scores })
  return (
    <Card title="Reserves" note="The best replacement that keeps the balance, for each that may drop out">
      {reserves.length === 0 ? (
        <p className="il-text">Nobody is selected, so nobody needs a reserve.</p>
      ) : (
        <DataTable
          caption="Reserves"
          rows={reserves}
          rowKey={({ forProposalId }) => forProposalId}
          columns={[
            { header: 'If this drops out', cell: ({ forProposalId }) => titleOf(forProposalId) },
            {
              header: 'This steps in',
              cell: ({ proposalId, reason }) =>
                proposalId ? titleOf(proposalId) : <span className="sl-warn">{reason ?? 'Nobody can'}</span>,
            },
            {
              header: 'Points',
              numeric: true,
              cell: ({ difference }) => (difference === null ? '–' : signed(difference)),
            },
          ]}
        />
      )}
    </Card>
  )
}
