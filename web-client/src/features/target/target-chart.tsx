import { inDays } from '@/shared/format'
import { PictureCard } from '@/shared/picture-card'
import { courseOf } from '@/shared/target-course'
import { type Target, valueInWords } from '@/shared/target-words'
import { svgOfTarget } from './target-drawing'
import { TargetPicture } from './target-picture'
import { chartRows } from './target-rows'
import { findingOf } from './target-sentences'

/** What was measured, beside the path it should take and where it leads; and the same as a table. */
export function TargetChart({ target }: { target: Target }) {
  const { unit, readings, latest } = target
  const rows = chartRows(target)
  const finding = findingOf(target)
  return (
    <PictureCard
      title="Course"
      note={readings > latest.length ? `The latest ${latest.length} of ${readings} readings` : undefined}
      fileName="target"
      rows={rows}
      rowKey={({ what, on }) => `${what} ${on}`}
      footer={[finding]}
      columns={[
        { header: 'Day', value: ({ on }) => on, cell: ({ on }) => inDays(on) },
        { header: 'What it is', value: ({ what }) => what },
        {
          header: 'Value',
          value: ({ value }) => value,
          cell: ({ value }) => valueInWords(value, unit),
          numeric: true,
        },
        {
          header: 'Path on that day',
          value: ({ path }) => path,
          cell: ({ path }) => valueInWords(path, unit),
          numeric: true,
        },
      ]}
      drawing={() => svgOfTarget(target, courseOf(target), finding)}
    >
      <p className="il-text tg-finding">{finding}</p>
      <TargetPicture target={target} finding={finding} />
    </PictureCard>
  )
}
