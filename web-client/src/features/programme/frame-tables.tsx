import type { Schemas } from '@/api/client'
import { Card } from '@/shared/card'
import { EmptyState } from '@/shared/empty-state'
import { inDays, inDigits, inPercent } from '@/shared/format'
import { PictureCard } from '@/shared/picture-card'
import { numberIn } from '@/shared/typed-number'
import { Bars } from './bars'
import { type Categories, dimensionsOf, totalOf, valuesOf } from './frame-values'
import { FrameWarning } from './frame-warning'
import './overview.css'

/** The frame for those who read it. */
export function FrameTables({
  frame,
  categories,
}: {
  frame: Schemas['PopulationFrame']
  categories: Categories
}) {
  const values = valuesOf(frame)
  const dimensions = dimensionsOf(categories, values).filter(
    (dimension) => totalOf(dimension, values) !== null,
  )
  if (dimensions.length === 0) {
    return (
      <div className="il-card">
        <EmptyState title="Not filled in yet">
          Until a lead or facilitator fills it in, nobody can say who is missing.
        </EmptyState>
      </div>
    )
  }
  return (
    <>
      <Card title="Who is counted" note={frame.asOf ? `Figures of ${inDays(frame.asOf)}` : undefined}>
        <p className="il-text">{frame.definition || 'Nobody has said yet.'}</p>
      </Card>
      <FrameWarning dimensions={dimensions} values={values} />
      <div className="il-grid il-grid--halves">
        {dimensions.map((dimension) => {
          const total = totalOf(dimension, values) ?? 0
          const rows = dimension.rows.flatMap(({ name, label }) => {
            const value = numberIn(values[name] ?? '')
            return value === null ? [] : [{ label, value, share: total === 0 ? 0 : value / total }]
          })
          return (
            <PictureCard
              key={dimension.key}
              title={dimension.title}
              note={`${inDigits(total)} people`}
              fileName={`frame-${dimension.title.toLowerCase().replaceAll(' ', '-')}`}
              rows={rows}
              rowKey={({ label }) => label}
              columns={[
                { header: 'Name', value: ({ label }) => label },
                {
                  header: 'People',
                  value: ({ value }) => value,
                  cell: ({ value }) => inDigits(value),
                  numeric: true,
                },
                {
                  header: 'Share',
                  value: ({ share }) => share,
                  cell: ({ share }) => inPercent(share),
                  numeric: true,
                },
              ]}
            >
              <Bars bars={rows} />
            </PictureCard>
          )
        })}
      </div>
    </>
  )
}
