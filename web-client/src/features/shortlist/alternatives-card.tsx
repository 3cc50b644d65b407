import { useState } from 'react'
import { Card } from '@/shared/card'
import { DataTable } from '@/shared/data-table'
import { counted, inDigits } from '@/shared/format'
import { namesOf } from '@/shared/use-shortlist'
import type { Answer } from './use-preview'
import { listed, signed } from './words'

type Props = {
  of: Answer
  /** Which one the grid shows; undefined for the set itself. */
  shown: number | undefined
  onShow: (index: number | undefined) => void
}

/** So many are shown until somebody asks for the rest. */
const few = 4

/** The next best sets, and what is different about each. */
export function AlternativesCard({ of: { alternatives, objective, scores }, shown, onShow }: Props) {
  const [isWhole, setIsWhole] = useState(false)
  const titleOf = namesOf({ scores })
  const named = (ids: string[]) => listed(ids.map(titleOf)) || 'nobody'
  return (
    <Card
      title="Close alternatives"
      note={
        alternatives.length === 0
          ? undefined
          : `${counted(alternatives.length, 'set', 'sets')} within 5% of the best that keep the same limits`
      }
    >
      {alternatives.length === 0 ? (
        <p className="il-text">
          {objective === null
            ? 'There is no set, and so no alternative to it.'
            : 'No other set comes within 5% of it.'}
        </p>
      ) : (
        <DataTable
          caption="Alternatives"
          rows={alternatives.map((one, index) => ({ ...one, index })).slice(0, isWhole ? undefined : few)}
          rowKey={({ index }) => String(index)}
          columns={[
            {
              header: 'Total',
              cell: ({ objective: total }) => (
                <>
                  {inDigits(total)}
                  {objective !== null && <small>{signed(total - objective)}</small>}
                </>
              ),
            },
            { header: 'Comes in', cell: ({ comesIn }) => named(comesIn) },
            { header: 'Goes out', cell: ({ goesOut }) => named(goesOut) },
            {
              header: 'In the grid',
              cell: ({ index }) => (
                <button
                  className="il-link-button"
                  type="button"
                  aria-pressed={shown === index}
                  onClick={() => onShow(shown === index ? undefined : index)}
                >
                  {shown === index ? 'Hide' : 'Show'}
                  <span className="nhsuk-u-visually-hidden"> alternative {index + 1} in the grid</span>
                </button>
              ),
            },
          ]}
        />
      )}
      {!isWhole && alternatives.length > few && (
        <button className="il-link-button" type="button" onClick={() => setIsWhole(true)}>
          Show all {alternatives.length}
        </button>
      )}
    </Card>
  )
}
