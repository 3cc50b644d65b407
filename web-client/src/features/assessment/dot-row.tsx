import { inDigits } from '@/shared/format'
import type { Judged } from './levels'

type Props = { judged: Judged; from: number; to: number }

const middle = 16

/** One proposal: a dot for each assessor, a line from the lowest to the highest, a mark at the mean. Drawn in percentages. */
export function DotRow({ judged: { given, mean, title, range }, from, to }: Props) {
  const along = (points: number) => `${(((points - from) / (to - from)) * 100).toFixed(2)}%`
  const low = along(given[0]?.points ?? 0)
  const high = along(given.at(-1)?.points ?? 0)
  const each = given.map(({ name, points }) => `${name} ${inDigits(points)}`).join(', ')
  return (
    <svg
      className="as-dots__svg"
      height={2 * middle}
      role="img"
      aria-label={`${title}: ${each}; ${inDigits(range)} apart`}
    >
      {[0, 25, 50, 75, 100].map((tick) => (
        <line className="as-dots__grid" key={tick} x1={along(tick)} x2={along(tick)} y1="0" y2={2 * middle} />
      ))}
      <line className="as-dots__range" x1={low} x2={high} y1={middle} y2={middle} />
      <line className="as-dots__mean" x1={along(mean)} x2={along(mean)} y1={middle - 11} y2={middle + 11} />
      {given.map(({ memberId, name, points }) => (
        <circle className="as-dots__dot" key={memberId} cx={along(points)} cy={middle} r="6">
          <title>{`${name} ${inDigits(points)}`}</title>
        </circle>
      ))}
    </svg>
  )
}
