import { inDigits, inPercent } from '@/shared/format'
import { Link } from '@/shared/link'
import { Tag } from '@/shared/tag'
import { useProgrammeId } from '@/shared/use-membership'
import type { Place } from './ask'
import { axisOf, ScoreAxis, ScoreBar } from './score-bar'
import type { Scored } from './shortlists'

/** What each proposal may be told to be, where a what-if is asked. */
export type Places = {
  of: (proposalId: string) => Place
  change: (proposalId: string, place: Place) => void
  errorOf: (proposalId: string) => string | undefined
}

export type Row = Scored & { isSelected: boolean; share: number | null; reason: string; code: string }

type TableProps = {
  rows: Row[]
  all: Row[]
  whereOf: (proposal: Scored) => string
  places: Places | undefined
  hasShares: boolean
}

/** A row for each: its score with its error, and why it is in the set or not. */
export function ProposalTable({ rows, all, whereOf, places, hasShares }: TableProps) {
  const home = `/programmes/${useProgrammeId()}/projects/proposals`
  const axis = axisOf(all)
  return (
    <table className="il-table sl-table">
      <caption className="nhsuk-u-visually-hidden">Proposals by score</caption>
      <thead>
        <tr>
          <th scope="col" className="il-table__number">
            Rank
          </th>
          <th scope="col">Proposal</th>
          <th scope="col" className="sl-table__bar">
            <span className="nhsuk-u-visually-hidden">Score and its error, as a picture</span>
            <ScoreAxis axis={axis} />
          </th>
          <th scope="col" className="il-table__number">
            Score
          </th>
          {hasShares && (
            <th scope="col" className="il-table__number">
              Selected in
            </th>
          )}
          <th scope="col">Reason, as it can be sent</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.proposalId} className={row.isSelected ? 'sl-table__on' : undefined}>
            <td className="il-table__number sl-table__rank">{row.rank ?? ''}</td>
            <th scope="row">
              <Link to={`${home}/${row.proposalId}`}>{row.title}</Link>
              <small>{whereOf(row)}</small>
            </th>
            <td className="sl-table__bar">
              <ScoreBar of={row} axis={axis} isSelected={row.isSelected} />
            </td>
            <td className="il-table__number sl-table__score">
              {row.score !== null && (
                <>
                  <b>{inDigits(row.score)}</b>
                  <small>
                    {row.standardError === null ? 'one assessor' : `± ${inDigits(row.standardError)}`}
                  </small>
                </>
              )}
            </td>
            {hasShares && (
              <td className="il-table__number sl-table__share" data-label="Selected in">
                {row.share === null ? '–' : inPercent(row.share)}
              </td>
            )}
            <td className="sl-table__why">
              {row.isSelected && <Tag meaning="current">Selected</Tag>}
              {!row.eligible && <Tag meaning="closed">Not eligible</Tag>}
              <span>{row.reason}</span>
              {places && row.eligible && row.score !== null && <PlaceSelect of={row} places={places} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function PlaceSelect({ of: { proposalId, title }, places }: { of: Row; places: Places }) {
  const id = `place-${proposalId}`
  const error = places.errorOf(proposalId)
  const place = places.of(proposalId)
  return (
    <span className={place === 'FREE' ? 'sl-place' : 'sl-place sl-changed'}>
      <select
        className="nhsuk-select"
        id={id}
        aria-label={`What if: ${title}`}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        value={place}
        onChange={({ target }) => places.change(proposalId, target.value as Place)}
      >
        <option value="FREE">Free to be chosen</option>
        <option value="IN">Must be in</option>
        <option value="OUT">Must be out</option>
      </select>
      {error && (
        <span className="nhsuk-error-message" id={`${id}-error`}>
          <span className="nhsuk-u-visually-hidden">Error: </span>
          {error}
        </span>
      )}
    </span>
  )
}
