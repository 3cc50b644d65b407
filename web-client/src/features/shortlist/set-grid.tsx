import type { ReactNode } from 'react'
import { Card } from '@/shared/card'
import { counted } from '@/shared/format'
import { useReference } from '@/shared/use-reference'
import { type Cell, type Grid, gridOf, isInSeveral, type Mark } from './grid'
import type { Scored } from './shortlists'
import type { Answer } from './use-preview'

type Props = {
  of: Answer
  markOf: (proposalId: string) => Mark
  /** What sets are compared, where two are. */
  note?: ReactNode
  busy?: boolean
}

const marks: Record<Mark, string> = {
  ON: 'selected',
  IN: 'comes in',
  OUT: 'goes out',
  OFF: 'not selected',
}

/** A cell with more than these names how many more there are. */
const mostInCell = 12

/** Where the selected stand, and all others as their ranks. */
export function SetGrid({ of: answer, markOf, note, busy = false }: Props) {
  const reference = useReference()
  const grid = gridOf(answer, markOf, reference)
  const isCompared = answer.scores.some(({ proposalId }) => ['IN', 'OUT'].includes(markOf(proposalId)))
  const { quotas } = answer.question
  const limitsOf = (dimension: string, value: string) => {
    const quota = quotas.find((one) => one.dimension === dimension && one.value === value)
    return [
      ...(quota && quota.min > 0 ? [`min ${quota.min}`] : []),
      ...(quota && quota.max < answer.question.size ? [`max ${quota.max}`] : []),
    ]
  }
  return (
    <Card title="The set, by place and sector" note={note ?? 'Numbers are ranks by score.'}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard */}
      <section className="sl-scroll" aria-label="Places and sectors" tabIndex={0} aria-busy={busy}>
        <table className={busy ? 'sl-grid sl-grid--busy' : 'sl-grid'}>
          <caption className="nhsuk-u-visually-hidden">Proposals by place and sector</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="nhsuk-u-visually-hidden">Place</span>
              </th>
              {grid.sectors.map(({ code, name }) => (
                <th key={code} scope="col">
                  <span className="sl-long">{name}</span>
                  <span className="sl-short" aria-hidden="true" title={name}>
                    {name.slice(0, 3)}
                  </span>
                </th>
              ))}
              <th scope="col">
                <span className="sl-long">Selected</span>
                <span className="sl-short" aria-hidden="true">
                  In
                </span>
              </th>
            </tr>
          </thead>
          <tbody>
            {grid.rows.map(({ code, name, cells, selected }) => (
              <tr key={code}>
                <th scope="row">{name}</th>
                {cells.map((cell) => (
                  <GridCell key={cell.sector} of={cell} />
                ))}
                <Total count={selected} limits={limitsOf('PLACE', code)} />
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">Selected</th>
              {grid.sectors.map(({ code, selected }) => (
                <Total key={code} count={selected} limits={limitsOf('SECTOR', code)} />
              ))}
              <td className="sl-grid__total" />
            </tr>
          </tfoot>
        </table>
      </section>
      <Legend isCompared={isCompared} />
      {grid.inSeveral > 0 && <InSeveral grid={grid} all={answer.scores} />}
    </Card>
  )
}

function Total({ count, limits }: { count: number; limits: string[] }) {
  return (
    <td className="sl-grid__total">
      <b>{count}</b>
      {limits.map((words) => (
        <small key={words}> {words}</small>
      ))}
    </td>
  )
}

function GridCell({ of: { proposals } }: { of: Cell }) {
  const blocks = proposals.filter(({ mark }) => mark !== 'OFF')
  const dots = proposals.filter(({ mark }) => mark === 'OFF')
  const shown = dots.slice(0, mostInCell)
  return (
    <td>
      {blocks.map(({ proposal, mark }) => (
        <span className={`sl-block sl-block--${mark.toLowerCase()}`} key={proposal.proposalId}>
          <b>{proposal.rank ?? '–'}</b>
          <span className="sl-block__name" title={proposal.title}>
            {proposal.title}
          </span>
          {mark === 'ON' ? (
            <span className="nhsuk-u-visually-hidden">, {marks[mark]}</span>
          ) : (
            <em>{marks[mark]}</em>
          )}
          {isInSeveral(proposal) && <span className="nhsuk-u-visually-hidden">, in several cells</span>}
        </span>
      ))}
      {shown.length > 0 && (
        <span className="sl-dots">
          {shown.map(({ proposal }) => (
            <Dot key={proposal.proposalId} of={proposal} />
          ))}
          {dots.length > shown.length && <small>and {dots.length - shown.length} more</small>}
        </span>
      )}
    </td>
  )
}

function Dot({ of: { rank, title, eligible } }: { of: Scored }) {
  const what = rank === null && !eligible ? 'not eligible' : rank === null ? 'not scored' : marks.OFF
  return (
    <span className="sl-dot" title={`${title}, ${what}`}>
      {rank ?? '–'}
      <span className="nhsuk-u-visually-hidden">
        {' '}
        {title}, {what}
      </span>
    </span>
  )
}

function Legend({ isCompared }: { isCompared: boolean }) {
  return (
    <ul className="sl-legend">
      <li>
        <span className="sl-key sl-block--on" aria-hidden="true">
          1
        </span>
        Selected, with its rank
      </li>
      <li>
        <span className="sl-dot" aria-hidden="true">
          3
        </span>
        Not selected
      </li>
      {isCompared && (
        <>
          <li>
            <span className="sl-key sl-block--in" aria-hidden="true" />
            Comes in
          </li>
          <li>
            <span className="sl-key sl-block--out" aria-hidden="true" />
            Goes out
          </li>
        </>
      )}
    </ul>
  )
}

function InSeveral({ grid: { inSeveral }, all }: { grid: Grid; all: Scored[] }) {
  return (
    <p className="il-small sl-several">
      {inSeveral} of {counted(all.length, 'proposal', 'proposals')} {inSeveral === 1 ? 'has' : 'have'} several
      places or sectors and {inSeveral === 1 ? 'stands' : 'stand'} in each of these cells; each counts once
      for every place and sector it has.
    </p>
  )
}
