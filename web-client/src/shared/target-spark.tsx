import { courseOf } from '@/shared/target-course'
import type { Target } from '@/shared/target-words'
import './target-spark.css'

const [width, height, edge] = [120, 36, 4]
const across = (share: number) => edge + share * (width - 2 * edge)
const down = (share: number) => edge + share * (height - 2 * edge)

/** The course of a target in small: path dashed, forecast dotted, the target a black mark. Words stand beside it. */
export function TargetSpark({ target }: { target: Target }) {
  const { path, readings, forecast, target: end } = courseOf(target)
  const now = readings.at(-1)
  return (
    <svg
      className="il-spark"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
      focusable="false"
    >
      <Line className="il-spark__path" of={path} />
      <polyline
        className="il-spark__readings"
        points={readings.map(({ x, y }) => `${across(x)},${down(y)}`).join(' ')}
      />
      {forecast && <Line className="il-spark__forecast" of={forecast} />}
      <rect className="il-spark__target" x={across(end.x) - 1.5} y={down(end.y) - 5} width="3" height="10" />
      {now && <circle className="il-spark__now" cx={across(now.x)} cy={down(now.y)} r="3" />}
    </svg>
  )
}

type Place = { x: number; y: number }

function Line({ className, of: [from, to] }: { className: string; of: [Place, Place] }) {
  return (
    <line className={className} x1={across(from.x)} y1={down(from.y)} x2={across(to.x)} y2={down(to.y)} />
  )
}
