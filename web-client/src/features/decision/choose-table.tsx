import { Card } from '@/shared/card'
import { DataTable } from '@/shared/data-table'
import { inDigits } from '@/shared/format'
import { Tag } from '@/shared/tag'
import { useReference } from '@/shared/use-reference'
import type { Shortlist } from '@/shared/use-shortlist'

type Props = {
  id: string
  shortlist: Shortlist
  chosen: ReadonlySet<string>
  error: string | undefined
  onChange: (chosen: string[]) => void
}

/** Every eligible proposal with a box; those that were computed are ticked. */
export function ChooseTable({ id, shortlist, chosen, error, onChange }: Props) {
  const { places, sectors } = useReference()
  const { scores, selected, withdrawn, reasons } = shortlist
  const said = new Map(reasons.map(({ proposalId, text }) => [proposalId, text]))
  const rows = scores
    .filter(({ eligible }) => eligible)
    .sort((one, other) => (one.rank ?? Number.MAX_SAFE_INTEGER) - (other.rank ?? Number.MAX_SAFE_INTEGER))
  return (
    <Card
      title="Who is chosen"
      note="Those that were computed are ticked. To change the set, take one out and put another in."
      tools={
        <button className="il-link-button" type="button" onClick={() => onChange(selected)}>
          Back to the computed set
        </button>
      }
    >
      {error && (
        <p className="nhsuk-error-message" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
      <DataTable
        caption="Who is chosen"
        rows={rows}
        rowKey={({ proposalId }) => proposalId}
        columns={[
          {
            header: 'Proposal',
            cell: ({ proposalId, title }) => {
              const own = proposalId === rows[0]?.proposalId ? id : `${id}-${proposalId}`
              const isGone = withdrawn.includes(proposalId)
              return (
                <span className="de-choice">
                  <input
                    id={own}
                    type="checkbox"
                    checked={chosen.has(proposalId)}
                    disabled={isGone && !chosen.has(proposalId)}
                    onChange={({ target }) =>
                      onChange(
                        target.checked
                          ? [...chosen, proposalId]
                          : [...chosen].filter((one) => one !== proposalId),
                      )
                    }
                  />
                  <label htmlFor={own}>{title}</label>
                </span>
              )
            },
          },
          {
            header: 'Where',
            cell: ({ placeCodes, sectorCodes }) =>
              [
                ...placeCodes.map((code) => places.of(code)),
                ...sectorCodes.map((code) => sectors.of(code)),
              ].join(', '),
          },
          {
            header: 'Score',
            numeric: true,
            cell: ({ score, rank }) => (
              <>
                {score === null ? 'Not scored' : inDigits(score)}
                {rank !== null && <small className="de-rank">rank {rank}</small>}
              </>
            ),
          },
          {
            header: 'Computed',
            cell: ({ proposalId }) =>
              withdrawn.includes(proposalId) ? (
                <Tag meaning="problem">Withdrawn</Tag>
              ) : selected.includes(proposalId) ? (
                <Tag meaning="current">Selected</Tag>
              ) : (
                'Not selected'
              ),
          },
          { header: 'Reason', cell: ({ proposalId }) => said.get(proposalId) ?? '' },
        ]}
      />
    </Card>
  )
}
