import { useCallHome } from '@/shared/call-scope'
import { EmptyState } from '@/shared/empty-state'
import { FilterBar, FilterSelect } from '@/shared/filter-bar'
import { counted, inDigits } from '@/shared/format'
import { Link } from '@/shared/link'
import { PictureCard } from '@/shared/picture-card'
import { useAddress } from '@/shared/use-address'
import { DotRow } from './dot-row'
import type { Judged, Levels } from './levels'

type Props = { judged: Judged[]; levels: Levels; isMoved: boolean }

const apart = [
  { value: '10', label: '10 points or more' },
  { value: '25', label: '25 points or more' },
  { value: '50', label: '50 points or more' },
]

/** Each proposal's scores as dots, those the assessors differ most about first. */
export function Disagreement({ judged, levels, isMoved }: Props) {
  const proposals = `${useCallHome()}/assessment/proposals`
  const { get, searchWith } = useAddress()
  const least = Number(get('apart') ?? 0)
  const shown = judged.filter(({ range }) => range >= least)
  const end = axisOf(judged)
  const how = isMoved ? 'after each assessor’s level was taken away' : 'as they were given'
  return (
    <PictureCard
      title="Where assessors differ"
      note={`Scores from 0 to 100, ${how}. One dot for each assessor; most disputed first.`}
      fileName="disagreement"
      rows={shown}
      rowKey={({ proposalId }) => proposalId}
      footer={[
        `Scores from 0 to 100 ${how}`,
        'Range: the highest less the lowest. Spread: the standard deviation over assessors',
      ]}
      columns={[
        {
          header: 'Proposal',
          value: ({ title }) => title,
          cell: ({ proposalId, title }) => <Link to={`${proposals}/${proposalId}`}>{title}</Link>,
        },
        { header: 'Assessors', value: ({ given }) => given.length, numeric: true },
        { header: 'Mean', value: ({ mean }) => rounded(mean), numeric: true },
        {
          header: 'Each',
          value: eachInWords,
        },
        { header: 'Range', value: ({ range }) => rounded(range), numeric: true },
        {
          header: 'Spread',
          value: ({ spread }) => (spread === null ? null : rounded(spread)),
          cell: ({ spread }) => (spread === null ? '–' : rounded(spread)),
          numeric: true,
        },
      ]}
      choices={
        <FilterBar label="Filter proposals" names={['apart', 'scores']}>
          <FilterSelect name="apart" label="Apart by" all="Any" options={apart} />
          {levels.known && (
            <FilterSelect
              name="scores"
              label="Scores"
              all="Levels taken away"
              options={[{ value: 'given', label: 'As given' }]}
            />
          )}
        </FilterBar>
      }
    >
      {shown.length === 0 ? (
        <EmptyState
          title="None are so far apart"
          action={<Link to={searchWith({ apart: null })}>Show all</Link>}
        >
          Assessors are closer than that about every proposal.
        </EmptyState>
      ) : (
        <>
          <p className="il-text" role="status">
            <strong>{counted(shown.length, 'proposal', 'proposals')}</strong> of {judged.length}
          </p>
          <Axis {...end} />
          <ul className="as-dots">
            {shown.map((one) => (
              <li key={one.proposalId}>
                <span className="as-dots__name">
                  <Link to={`${proposals}/${one.proposalId}`}>{one.title}</Link>
                </span>
                <span className="as-dots__picture">
                  <DotRow judged={one} {...end} />
                </span>
                <span className="as-dots__words">
                  {one.given.length === 1 ? (
                    'One assessor'
                  ) : (
                    <>
                      <b>{inDigits(one.range)}</b> apart
                    </>
                  )}
                  <small>
                    mean {inDigits(one.mean)} of {counted(one.given.length, 'score', 'scores')}
                    {one.spread !== null && `, spread ${inDigits(one.spread)}`}
                  </small>
                </span>
              </li>
            ))}
          </ul>
          <p className="il-note as-how">
            Apart: the highest score less the lowest. Spread: the standard deviation over the proposal’s
            assessors. The line is from the lowest to the highest, the upright mark the mean.
          </p>
        </>
      )}
    </PictureCard>
  )
}

function Axis({ from, to }: { from: number; to: number }) {
  return (
    <div className="as-axis" aria-hidden="true">
      <span>{from}</span>
      <span>{to}</span>
    </div>
  )
}

/** From 0 to 100; a little beyond where levels move scores there. */
function axisOf(judged: Judged[]): { from: number; to: number } {
  const points = judged.flatMap(({ given }) => given.map((one) => one.points))
  return {
    from: Math.min(0, 10 * Math.floor(Math.min(...points) / 10)),
    to: Math.max(100, 10 * Math.ceil(Math.max(...points) / 10)),
  }
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10
}

function eachInWords({ given }: Judged): string {
  return given.map(({ name, points }) => `${name} ${inDigits(points)}`).join(', ')
}
