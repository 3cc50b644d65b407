import type { Schemas } from '@/api/client'
import { Count } from '@/shared/count'
import { dimensionLabel } from '@/shared/dimension-label'
import { inDigits, inTenths } from '@/shared/format'
import { Tag } from '@/shared/tag'
import { dimensionInWords } from './dimensions'
import { ReachBar } from './reach-bar'
import { ReachLegend } from './reach-legend'
import {
  changeInWords,
  intervalWords,
  isAnyBeyondItsInterval,
  knownOf,
  outOf,
  type ReachRow,
  representationWords,
  ticksFor,
} from './reach-rows'
import './reach-marks.css'
import './reach-bars.css'

type Props = { reach: Schemas['Reach']; rows: ReachRow[]; since: string | undefined }

/** The bars, with their numbers beside them: raw counts first, estimates after them, denominators always. */
export function ReachBars({ reach, rows, since }: Props) {
  const known = knownOf(reach)
  const ticks = ticksFor(rows)
  const hasEstimates = rows.some(({ rdsII }) => rdsII !== null)
  return (
    <>
      <ReachLegend
        heardOf={
          known === null ? 'share of the people engaged' : `share of the ${inDigits(known)} people engaged`
        }
        thereOf={
          reach.frameTotal === null ? undefined : `share of the ${inDigits(reach.frameTotal)} in the frame`
        }
        since={since}
        estimates={hasEstimates}
      />
      <table className="il-table re-bars">
        <caption className="nhsuk-u-visually-hidden">Heard against there, as bars</caption>
        <thead>
          <tr>
            <th scope="col">{dimensionLabel(reach.dimension)}</th>
            <th scope="col" className="re-bars__picture">
              <span className="nhsuk-u-visually-hidden">Picture</span>
              <Axis ticks={ticks} />
            </th>
            <th scope="col" className="il-table__number">
              Heard
            </th>
            <th scope="col" className="il-table__number">
              There
            </th>
            {hasEstimates && (
              <th scope="col" className="il-table__number">
                Chain estimate
              </th>
            )}
            <th scope="col">Heard ÷ there</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.value}>
              <th className="re-bars__name" scope="row">
                {row.label}
              </th>
              <td className="re-bars__picture">
                <ReachBar row={row} ticks={ticks} since={since} />
              </td>
              <td className="il-table__number" data-label="Heard">
                <Heard row={row} known={known} />
              </td>
              <td className="il-table__number" data-label="There">
                {row.frameShare === null || row.frameSize === null ? (
                  'Not known'
                ) : (
                  <>
                    <b>{inTenths(row.frameShare)}</b>
                    <small>{outOf(row.frameSize, reach.frameTotal)}</small>
                  </>
                )}
              </td>
              {hasEstimates && (
                <td className="il-table__number" data-label="Chain estimate">
                  {row.rdsII === null ? '–' : <b>{inTenths(row.rdsII)}</b>}
                  <small>{intervalWords(row, reach.intervals)}</small>
                </td>
              )}
              <td className="re-bars__ratio">
                <Representation of={row.representation} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {isAnyBeyondItsInterval(rows) && (
        <p className="il-note re-beyond">
          An estimate may lie beyond its own interval where hardly anybody refers people of another{' '}
          {dimensionInWords(reach.dimension)}: then neither says much, and the counts are to be trusted
          instead.
        </p>
      )}
    </>
  )
}

function Heard({ row, known }: { row: ReachRow; known: number | null }) {
  if (row.engaged === null) return <Count of={null} />
  return (
    <>
      {row.share !== null && <b>{inTenths(row.share)}</b>}
      <small>{outOf(row.engaged, known)}</small>
      {row.share !== null && row.before && row.before.share !== null && (
        <small>{changeInWords(row.before.share, row.share)}</small>
      )}
    </>
  )
}

/** The ratio with a word for it; in colour where somebody is missing. */
export function Representation({ of }: { of: number | null }) {
  if (of === null) return <span className="il-small">not known</span>
  const { words, meaning } = representationWords(of)
  const ratio = of.toFixed(2)
  return meaning ? (
    <Tag meaning={meaning}>
      {ratio} {words}
    </Tag>
  ) : (
    <>
      {ratio} <span className="il-small">{words}</span>
    </>
  )
}

function Axis({ ticks }: { ticks: number[] }) {
  const end = ticks.at(-1) ?? 1
  return (
    <svg className="re-bar" height="20" aria-hidden="true" focusable="false">
      {ticks.map((tick) => (
        <text
          className="re-axis"
          key={tick}
          x={`${((tick / end) * 100).toFixed(2)}%`}
          y="14"
          textAnchor={tick === 0 ? 'start' : tick === end ? 'end' : 'middle'}
        >
          {`${Math.round(tick * 100)}%`}
        </text>
      ))}
    </svg>
  )
}
