import { counted } from '@/shared/format'
import { differingTotals, type FrameDimension, type FrameValues } from './frame-values'

/** Each dimension counts the same people; where the sums differ, one of them is wrong. It can be saved all the same. */
export function FrameWarning({ dimensions, values }: { dimensions: FrameDimension[]; values: FrameValues }) {
  const totals = differingTotals(dimensions, values)
  return (
    <div role="status">
      {totals.length > 0 && (
        <div className="il-card il-card--limits">
          <h2 className="il-title">The totals differ</h2>
          <p className="il-text">
            Each list should count the same people, but they add up to different numbers:{' '}
            {totals.map(({ title, total }) => `${title}: ${counted(total, 'person', 'people')}`).join('; ')}.
            You can save this and correct it later.
          </p>
        </div>
      )}
    </div>
  )
}
