import type { Schemas } from '@/api/client'
import { DataTable } from '@/shared/data-table'
import { inPercent } from '@/shared/format'
import { sharesOf } from './weights'

type Criterion = Schemas['Criterion']

/** What is asked of each proposal, and what part of the score it makes. */
export function CriteriaTable({ criteria }: { criteria: Criterion[] }) {
  if (criteria.length === 0) return <p className="il-text">No criteria yet.</p>
  const shares = sharesOf(criteria)
  const rows = criteria.map((criterion, index) => ({ criterion, share: shares[index] ?? 0 }))
  return (
    <DataTable
      caption="Criteria"
      rows={rows}
      rowKey={({ criterion }) => criterion.id}
      columns={[
        {
          header: 'Criterion',
          cell: ({ criterion: { name, question } }) => (
            <>
              {name}
              <small>{question}</small>
            </>
          ),
        },
        { header: 'Scale', cell: ({ criterion }) => <ScaleWords of={criterion.scale} /> },
        {
          header: 'Share',
          numeric: true,
          cell: ({ criterion, share }) => (
            <>
              {inPercent(share)}
              <small className="ca-nowrap">weight {criterion.weight}</small>
            </>
          ),
        },
      ]}
    />
  )
}

/** "1 to 5", from "not at all" to "very well". */
function ScaleWords({ of: { min, max, labels } }: { of: Schemas['Scale'] }) {
  return (
    <>
      <span className="ca-nowrap">
        {min} to {max}
      </span>
      {labels && labels.length > 0 && (
        <small>
          “{labels[0]}” to “{labels.at(-1)}”
        </small>
      )}
    </>
  )
}
