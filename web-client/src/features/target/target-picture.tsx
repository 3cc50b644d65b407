import type { ReactNode } from 'react'
import { courseOf } from '@/shared/target-course'
import { aboutInWords, type Target, valueInWords } from '@/shared/target-words'
import { apart, monthInWords } from './chart-labels'
import './target-chart.css'

const height = 280
const [top, bottom] = [14, height - 14]
const down = (share: number) => top + share * (bottom - top)
const along = (share: number) => `${(share * 100).toFixed(2)}%`

type Place = { x: number; y: number }

/** Drawn in percentages across, so that its letters keep their size; what it shows is said, too. */
export function TargetPicture({ target, finding }: { target: Target; finding: string }) {
  const { unit } = target
  const { path, readings, forecast, target: end, values, days } = courseOf(target)
  const last = readings.at(-1)
  const [endLabel = 0, forecastLabel = 0] = apart(
    [down(end.y), ...(forecast ? [down(forecast[1].y)] : [])],
    top,
    bottom,
  )
  return (
    <>
      <Legend hasForecast={forecast !== undefined} />
      <div className="tg-chart" role="img" aria-label={finding}>
        <svg className="tg-values" height={height} aria-hidden="true" focusable="false">
          {values.map(({ value, y }) => (
            <text className="tg-axis" key={value} x="100%" y={down(y) + 5} textAnchor="end">
              {unit === 'PERCENT' ? `${value}%` : value.toLocaleString('en-GB')}
            </text>
          ))}
        </svg>
        <svg className="tg-plot" height={height + 28} aria-hidden="true" focusable="false">
          {values.map(({ value, y }) => (
            <line className="tg-grid" key={value} x1="0" x2="100%" y1={down(y)} y2={down(y)} />
          ))}
          {days.map(({ day, x }) => (
            <g key={day}>
              <line className="tg-tick" x1={along(x)} x2={along(x)} y1={bottom} y2={bottom + 6} />
              <text className="tg-axis" x={along(x)} y={bottom + 24} textAnchor={x > 0.9 ? 'end' : 'middle'}>
                {monthInWords(day)}
              </text>
            </g>
          ))}
          <Line className="tg-path" from={path[0]} to={path[1]} />
          {readings.slice(1).map((to, index) => (
            <Line className="tg-readings" key={to.on} from={readings[index] ?? to} to={to} />
          ))}
          {forecast && <Line className="tg-forecast" from={forecast[0]} to={forecast[1]} />}
          {readings.map((one) => (
            <circle className="tg-reading" key={one.on} cx={along(one.x)} cy={down(one.y)} r="3.5" />
          ))}
          {last && <circle className="tg-now" cx={along(last.x)} cy={down(last.y)} r="6" />}
          {forecast && (
            <circle className="tg-expected" cx={along(forecast[1].x)} cy={down(forecast[1].y)} r="5" />
          )}
          <rect
            className="tg-target"
            x={along(end.x)}
            y={down(end.y) - 11}
            width="4"
            height="22"
            transform="translate(-2 0)"
          />
        </svg>
        <svg className="tg-ends" height={height} aria-hidden="true" focusable="false">
          <text className="tg-end" x="10" y={endLabel + 5}>
            {valueInWords(target.target.value, unit)}
          </text>
          {forecast && target.forecast !== null && (
            <text className="tg-end tg-end--expected" x="10" y={forecastLabel + 5}>
              {aboutInWords(target.forecast, unit)}
            </text>
          )}
        </svg>
      </div>
    </>
  )
}

function Line({ className, from, to }: { className: string; from: Place; to: Place }) {
  return <line className={className} x1={along(from.x)} y1={down(from.y)} x2={along(to.x)} y2={down(to.y)} />
}

/** What the marks are, in words. */
function Legend({ hasForecast }: { hasForecast: boolean }) {
  return (
    <ul className="tg-legend">
      <li>
        <Mark>
          <line className="tg-readings" x1="0" x2="28" y1="8" y2="8" />
          <circle className="tg-reading" cx="14" cy="8" r="3.5" />
        </Mark>
        Measured
      </li>
      <li>
        <Mark>
          <line className="tg-path" x1="0" x2="28" y1="8" y2="8" />
        </Mark>
        Path from baseline to target
      </li>
      {hasForecast && (
        <li>
          <Mark>
            <line className="tg-forecast" x1="1" x2="28" y1="8" y2="8" />
          </Mark>
          Line through all readings, to the target’s day
        </li>
      )}
      <li>
        <Mark>
          <rect className="tg-target" x="12" y="0" width="4" height="16" />
        </Mark>
        Target on its day
      </li>
    </ul>
  )
}

function Mark({ children }: { children: ReactNode }) {
  return (
    <svg width="28" height="16" aria-hidden="true" focusable="false">
      {children}
    </svg>
  )
}
