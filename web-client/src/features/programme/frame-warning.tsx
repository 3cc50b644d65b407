import type { ReactNode } from 'react'
import { Card } from '@/shared/card'
import { counted } from '@/shared/format'
import { differingTotals, type FrameDimension, type FrameValues } from './frame-values'

type Props = { dimensions: FrameDimension[]; values: FrameValues; children?: ReactNode }

/** Each dimension counts the same people; where the sums differ, one of them is wrong. */
export function FrameWarning({ dimensions, values, children }: Props) {
  const totals = differingTotals(dimensions, values)
  const sums = totals.map(({ title, total }) => `${title}: ${counted(total, 'person', 'people')}`)
  return (
    <div role="status">
      {totals.length > 0 && (
        <Card title="The totals differ" limits>
          <p className="il-text">
            Each list should count the same people, but they add up to different numbers. {sums.join('; ')}.{' '}
            {children}
          </p>
        </Card>
      )}
    </div>
  )
}
