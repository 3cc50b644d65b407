import type { ReactNode } from 'react'
import { Card } from '@/shared/card'
import { DataTable } from '@/shared/data-table'
import { counted, inDigits } from '@/shared/format'
import { useReference } from '@/shared/use-reference'
import { namesOf } from '@/shared/use-shortlist'
import type { Answer } from './use-preview'
import {
  gainInWords,
  limitInWords,
  listed,
  partWords,
  priceOfBalance,
  proofInWords,
  relaxationInWords,
} from './words'

/** What had to give way, or why there is no set: before anything else is said of it. */
export function GaveWay({ of: answer }: { of: Answer }) {
  const reference = useReference()
  const { relaxations, conflicts, status, unfinished } = answer
  return (
    <>
      {relaxations.length > 0 && (
        <Card
          title="Not every quota could hold"
          note="As little as can be gave way: first what may give way first, then whatever leaves the highest score."
          limits
        >
          <ul className="sl-list">
            {relaxations.map((relaxation) => (
              <li key={`${relaxation.quota.dimension} ${relaxation.quota.value} ${relaxation.side}`}>
                {relaxationInWords(relaxation, reference)}
              </li>
            ))}
          </ul>
        </Card>
      )}
      {status === 'INFEASIBLE' && (
        <Card
          title="No set keeps these rules"
          note="Quotas would give way; capacity, what must be in or out, and pairs do not. These cannot hold together:"
          limits
        >
          <ul className="sl-list">
            {conflicts.map(({ rule, text, enough }) => (
              <li key={`${rule} ${text}`}>
                {text} {enough && <strong>Leaving out this rule alone would do.</strong>}
              </li>
            ))}
          </ul>
          {conflicts.length === 0 && <p className="il-text">Which ones is not known.</p>}
        </Card>
      )}
      {unfinished.length > 0 && (
        <Card title="Not all was worked out" limits>
          <p className="il-text">
            The limit of work came before {listed(unfinished.map((part) => partWords[part]))}. What is said
            below holds, but may not be all.
          </p>
        </Card>
      )}
    </>
  )
}

/** The price of balance, which limits it comes from, and why nothing can be better. */
export function WhatBinds({ of: answer }: { of: Answer }) {
  const reference = useReference()
  const { bindingConstraints, question, proofOfOptimality, objective } = answer
  if (objective === null) return null
  return (
    <Card title="What it costs">
      <p className="il-text">{priceOfBalance(answer)}</p>
      {bindingConstraints.length === 0 ? (
        <p className="il-text">No limit costs points: moving any one of them by one would bring nothing.</p>
      ) : (
        <DataTable
          caption="Limits that cost points"
          rows={bindingConstraints}
          rowKey={(one) => limitInWords(one, question, reference)}
          columns={[
            { header: 'Limit that costs points', cell: (one) => limitInWords(one, question, reference) },
            { header: 'If it moved', cell: gainInWords },
          ]}
        />
      )}
      <p className="il-text">{proofInWords(answer)}</p>
      {proofOfOptimality && (
        <p className="il-small">
          {proofOfOptimality.solver}; work {proofOfOptimality.work.toPrecision(2)} in its own units, the same
          on every machine.
        </p>
      )}
    </Card>
  )
}

export function Draw({ of: { draw, selected, scores } }: { of: Answer }) {
  if (!draw) return null
  const titleOf = namesOf({ scores })
  const lots = [...draw.lots].sort(
    (one, other) =>
      Number(selected.includes(other.proposalId)) - Number(selected.includes(one.proposalId)) ||
      other.lot - one.lot,
  )
  return (
    <Card
      title="Lots decided"
      note="Several sets were equal in score, places and sectors. The one whose lots add up to most was taken."
    >
      <p className="il-text">
        The lots follow from the number {draw.seed}, so that everybody who draws again gets the same.{' '}
        {draw.proven
          ? 'It is proven that no equal set has more.'
          : 'An equal set may have more: the limit of work came first.'}
      </p>
      <Details summary={`See the lots of ${counted(lots.length, 'proposal', 'proposals')}`}>
        <DataTable
          caption="Lots"
          rows={lots}
          rowKey={({ proposalId }) => proposalId}
          columns={[
            { header: 'Proposal', cell: ({ proposalId }) => titleOf(proposalId) },
            { header: 'Lot', numeric: true, cell: ({ lot }) => inDigits(lot) },
            { header: 'Selected', cell: ({ proposalId }) => (selected.includes(proposalId) ? 'yes' : 'no') },
          ]}
        />
      </Details>
    </Card>
  )
}

export function Details({
  summary,
  children,
  open,
}: {
  summary: string
  children: ReactNode
  open?: boolean
}) {
  return (
    <details className="nhsuk-details sl-details" open={open}>
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">{summary}</span>
      </summary>
      <div className="nhsuk-details__text">{children}</div>
    </details>
  )
}
