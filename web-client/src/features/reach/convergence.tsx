import type { Schemas } from '@/api/client'
import { inTenths } from '@/shared/format'
import { PictureCard } from '@/shared/picture-card'
import { limitationLines } from '@/shared/picture-files'
import { type Settling, settledWithin, settlingOf } from './settled'
import './reach-marks.css'
import './convergence.css'

/** More small pictures than these tell nothing. */
const mostShown = 40
const box = { width: 150, height: 84, left: 8, right: 142, top: 8, bottom: 76 }

/** The chain estimate of each category, wave by wave, and whether it has come to rest. */
export function Convergence({ reach }: { reach: Schemas['Reach'] }) {
  const settling = settlingOf(reach)
  const waves = reach.convergence ?? []
  const most = Math.max(settledWithin, ...settling.map(({ points }) => Math.max(...points.map(Number))))
  return (
    <PictureCard
      title="Have the estimates settled?"
      note="Chain estimate, wave by wave"
      fileName="estimates-by-wave"
      rows={settling}
      rowKey={({ value }) => value}
      footer={limitationLines(reach.limitations)}
      columns={[
        { header: 'Category', value: ({ label }) => label },
        ...waves.map(({ wave }, index) => ({
          header: wave === 0 ? 'Seeds' : `Wave ${wave}`,
          value: ({ points }: Settling) => points[index] ?? null,
          cell: ({ points }: Settling) => percent(points[index]),
          numeric: true,
        })),
        { header: 'Settled', value: restInWords, cell: restInWords },
      ]}
    >
      {waves.length < 2 || settling.length > mostShown ? (
        <p className="il-text">
          {waves.length < 2
            ? 'There is one wave only: an estimate settles as people refer others who accept.'
            : `There are ${settling.length} of them, too many for pictures. The table has all of them.`}
        </p>
      ) : (
        <>
          <div className="re-settling">
            {settling.map((one) => (
              <div key={one.value}>
                <p className="re-settling__name">
                  <b>{one.label}</b> <span>{percent(one.points.at(-1))}</span>
                </p>
                <Course of={one} most={most} />
                <p
                  className={
                    one.isSettled === false ? 're-settling__rest re-settling__rest--not' : 're-settling__rest'
                  }
                >
                  {restInWords(one)}
                </p>
              </div>
            ))}
          </div>
          <p className="il-note">
            Each dot adds a wave, from the seeds to wave {waves.length - 1}. The band is 2 percentage points
            either side of the last estimate; what moved is counted since two thirds of the people had come
            in.
          </p>
        </>
      )}
    </PictureCard>
  )
}

function Course({ of, most }: { of: Settling; most: number }) {
  const { points, label, isSettled } = of
  const last = points.at(-1) ?? null
  const x = (index: number) => box.left + (index / Math.max(1, points.length - 1)) * (box.right - box.left)
  const y = (share: number) => box.bottom - (share / (most + settledWithin)) * (box.bottom - box.top)
  const known = points.flatMap((share, index) => (share === null ? [] : [{ index, share }]))
  const moving = isSettled === false ? ' re-course--moving' : ''
  return (
    <svg
      className={`re-course${moving}`}
      viewBox={`0 0 ${box.width} ${box.height}`}
      role="img"
      aria-label={`${label}: estimate by wave ${points.map((point) => percent(point)).join(', ')}`}
    >
      {last !== null && (
        <rect
          className="re-course__band"
          x="4"
          y={y(last + settledWithin)}
          width="142"
          height={y(Math.max(0, last - settledWithin)) - y(last + settledWithin)}
        />
      )}
      <line className="re-axis-line" x1="4" x2="146" y1={box.bottom} y2={box.bottom} />
      <polyline
        className="re-course__line"
        points={known.map(({ index, share }) => `${x(index)},${y(share)}`).join(' ')}
      />
      {known.map(({ index, share }) => (
        <circle
          className={index === points.length - 1 ? 're-course__dot re-course__dot--last' : 're-course__dot'}
          key={index}
          cx={x(index)}
          cy={y(share)}
          r={index === points.length - 1 ? 4.5 : 3}
        />
      ))}
    </svg>
  )
}

function restInWords({ moved, isSettled }: Settling): string {
  if (moved === null) return 'Not known'
  const points = Math.round(moved * 1000) / 10
  const sign = points > 0 ? '+' : points < 0 ? '−' : ''
  return `${isSettled ? 'Settled' : 'Still moving'}: ${sign}${Math.abs(points).toFixed(1)}`
}

const percent = (share: number | null | undefined) => (share == null ? '–' : inTenths(share))
