import { inDigits } from '@/shared/format'
import type { Scored } from './shortlists'

/** From a round number below the lowest score less its error to one above the highest. */
export type Axis = { from: number; to: number; ticks: number[] }

export function axisOf(scores: Pick<Scored, 'score' | 'standardError'>[]): Axis {
  const known = scores.filter((one): one is Scored & { score: number } => one.score !== null)
  const low = Math.min(100, ...known.map(({ score, standardError }) => score - (standardError ?? 0)))
  const high = Math.max(0, ...known.map(({ score, standardError }) => score + (standardError ?? 0)))
  if (known.length === 0) return { from: 0, to: 100, ticks: [0, 50, 100] }
  const from = 10 * Math.floor(low / 10)
  const to = Math.max(from + 10, 10 * Math.ceil(high / 10))
  const step = to - from > 50 ? 20 : 10
  const ticks = Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step)
  return { from, to, ticks }
}

type Props = { of: Scored; axis: Axis; isSelected: boolean }

/** A score as a dot, with one standard error to each side as its line. Drawn in percentages. */
export function ScoreBar({ of: { title, score, standardError }, axis, isSelected }: Props) {
  if (score === null) return <span className="il-small">Not scored</span>
  const along = (points: number) => `${(((points - axis.from) / (axis.to - axis.from)) * 100).toFixed(2)}%`
  const error = standardError ?? 0
  return (
    <svg
      className={isSelected ? 'sl-bar sl-bar--on' : 'sl-bar'}
      height="24"
      role="img"
      aria-label={`${title}: ${inDigits(score)}${standardError === null ? '' : `, standard error ${inDigits(standardError)}`}`}
    >
      {axis.ticks.map((tick) => (
        <line className="sl-bar__grid" key={tick} x1={along(tick)} x2={along(tick)} y1="-14" y2="40" />
      ))}
      <line className="sl-bar__error" x1={along(score - error)} x2={along(score + error)} y1="12" y2="12" />
      <circle className="sl-bar__dot" cx={along(score)} cy="12" r="6" />
    </svg>
  )
}

export function ScoreAxis({ axis }: { axis: Axis }) {
  const along = (points: number) => `${(((points - axis.from) / (axis.to - axis.from)) * 100).toFixed(2)}%`
  return (
    <svg className="sl-bar" height="20" aria-hidden="true" focusable="false">
      {axis.ticks.map((tick) => (
        <text
          className="sl-bar__tick"
          key={tick}
          x={along(tick)}
          y="14"
          textAnchor={tick === axis.from ? 'start' : tick === axis.to ? 'end' : 'middle'}
        >
          {tick}
        </text>
      ))}
    </svg>
  )
}
