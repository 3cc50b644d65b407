import { useState } from 'react'
import { Card } from '@/shared/card'
import { Count } from '@/shared/count'
import { Facts } from '@/shared/facts'
import { inDays, inDigits, inMinutes } from '@/shared/format'
import { Icon } from '@/shared/icon'
import { SelectField } from '@/shared/select-field'
import type { Round } from './prioritisations'
import { savePairwise } from './ranking-order'
import { type Ranking, statementOf } from './ranking-rows'
import { inSentence, ordinal, unrankedWords, weightedBy } from './round-words'

const shades = 4

/** Where each group that voted by itself would place each challenge. */
export function ByGroup({ ranking }: { ranking: Ranking }) {
  const groups = (ranking.byGroup ?? []).filter(({ ballots }) => ballots !== 0)
  const shown = groups.filter(({ ranking: order }) => order !== null)
  const silent = (ranking.byGroup ?? []).filter(({ ballots }) => ballots === 0)
  return (
    <Card title="Where groups differ" note="The rank each group gives on its own. Darker is higher.">
      {ranking.byGroup === null && <p className="il-text">Being computed.</p>}
      {groups.length > 0 && shown.length === 0 && (
        <p className="il-text">No group is large enough to be shown by itself.</p>
      )}
      {shown.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways on a phone must scroll by keyboard, too
        <section className="pr-scroll" aria-label="Ranks by group" tabIndex={0}>
          <table className="pr-matrix">
            <caption className="nhsuk-u-visually-hidden">Rank of each challenge by group</caption>
            <thead>
              <tr>
                <th scope="col">Challenge</th>
                {groups.map(({ name }) => (
                  <th scope="col" key={name}>
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {ranking.ranking.map(({ challengeId, statement }) => (
                <tr key={challengeId}>
                  <th scope="row">{statement}</th>
                  {groups.map(({ name, ranking: order }) => {
                    const place = (order?.indexOf(challengeId) ?? -1) + 1
                    return order && place > 0 ? (
                      <td className={`pr-cell pr-cell--${shadeOf(place, order.length)}`} key={name}>
                        {place}
                      </td>
                    ) : (
                      <td className="pr-cell pr-cell--hidden" key={name}>
                        <Icon name="lock" small />
                        <span className="nhsuk-u-visually-hidden">hidden</span>
                      </td>
                    )
                  })}
                </tr>
              ))}
              <tr>
                <th scope="row">Ballots</th>
                {groups.map(({ name, ballots }) => (
                  <td key={name}>
                    <Count of={ballots} />
                  </td>
                ))}
              </tr>
            </tbody>
          </table>
        </section>
      )}
      {silent.length > 0 && (
        <p className="il-note pr-below">Nobody voted of: {silent.map(({ name }) => name).join('; ')}.</p>
      )}
    </Card>
  )
}

function shadeOf(place: number, of: number): number {
  return shades - Math.min(shades - 1, Math.floor(((place - 1) / of) * shades)) - 1
}

/** One challenge against each other, as rows that can be read on a phone; the file has the whole table. */
export function Pairwise({ ranking }: { ranking: Ranking }) {
  const { options, pairwise } = ranking
  const [chosen, setChosen] = useState(ranking.ranking[0]?.challengeId ?? '')
  const nameOf = (id: string) => statementOf(ranking, id)
  if (pairwise.length === 0) {
    return (
      <Card title="Pair by pair">
        <p className="il-text">
          The table is shown when the round is closed, so that no single ballot is told.
        </p>
      </Card>
    )
  }
  const row = options.indexOf(chosen)
  return (
    <Card
      title="Pair by pair"
      note="Weight of the ballots that place one above the other, in ballots."
      tools={
        <button className="il-link-button" type="button" onClick={() => savePairwise(ranking, nameOf)}>
          <Icon name="download" small /> Download the whole table as CSV
        </button>
      }
    >
      <SelectField
        id="pairwise-of"
        label="Compare"
        options={ranking.ranking.map(({ challengeId, statement, rank }) => ({
          value: challengeId,
          label: `${rank}. ${statement}`,
        }))}
        value={chosen}
        onChange={setChosen}
      />
      <table className="il-table">
        <caption className="nhsuk-u-visually-hidden">{nameOf(chosen)} against each other challenge</caption>
        <thead>
          <tr>
            <th scope="col">Against</th>
            <th scope="col" className="il-table__number">
              Above it
            </th>
            <th scope="col" className="il-table__number">
              Below it
            </th>
            <th scope="col">So most place it</th>
          </tr>
        </thead>
        <tbody>
          {ranking.ranking
            .filter(({ challengeId }) => challengeId !== chosen)
            .map(({ challengeId, statement, rank }) => {
              const column = options.indexOf(challengeId)
              const above = pairwise[row]?.[column] ?? 0
              const below = pairwise[column]?.[row] ?? 0
              return (
                <tr key={challengeId}>
                  <th scope="row">
                    {rank}. {statement}
                  </th>
                  <td className="il-table__number" data-label="Above it">
                    {inDigits(above)}
                  </td>
                  <td className="il-table__number" data-label="Below it">
                    {inDigits(below)}
                  </td>
                  <td data-label="So most place it">
                    {above === below ? 'equally often both ways' : above > below ? 'above' : 'below'}
                  </td>
                </tr>
              )
            })}
        </tbody>
      </table>
    </Card>
  )
}

type Props = { ranking: Ranking; round: Round }

/** What it was computed from, so that anybody can compute it again. */
export function Settings({ ranking, round }: Props) {
  const { weighting, seed, resamples, schulze, closedAt, unranked } = ranking
  const withdrawn = round.challenges.filter(({ withdrawnAt }) => withdrawnAt !== null)
  const order = ranking.ranking.map(({ challengeId }) => challengeId)
  const isSame = schulze.length === order.length && schulze.every(([id], index) => id === order[index])
  return (
    <div className="il-grid il-grid--halves">
      <Card title="What it was computed from">
        <Facts
          of={[
            { term: 'Computed', value: closedAt && inMinutes(closedAt), note: 'kept since, with its inputs' },
            { term: 'Ballots', value: inDigits(ranking.ballots) },
            { term: 'Left out of a ballot', value: unrankedWords[unranked].words },
            { term: 'Weighting', value: weightedBy(weighting.dimensions) },
            { term: 'Seed of the resamples', value: String(seed), note: `${inDigits(resamples)} resamples` },
            {
              term: 'Withdrawn while it was open',
              value:
                withdrawn.length > 0 &&
                withdrawn
                  .map(
                    ({ statement, withdrawalReason, withdrawnAt }) =>
                      `${inSentence(statement)}, on ${inDays(withdrawnAt ?? '')}: ${withdrawalReason}`,
                  )
                  .join('; '),
            },
          ]}
        />
      </Card>
      <Card title="Another method beside it" note="Schulze, by the strongest paths of majorities.">
        {isSame ? (
          <p className="il-text">It gives the same order.</p>
        ) : (
          <ol className="pr-schulze">
            {schulze.map((equal) => {
              const place = schulze.slice(0, schulze.indexOf(equal)).flat().length + 1
              return (
                <li key={equal.join()}>
                  <b>{ordinal(place)}</b>{' '}
                  <span>{equal.map((id) => inSentence(statementOf(ranking, id))).join(' = ')}</span>
                </li>
              )
            })}
          </ol>
        )}
      </Card>
    </div>
  )
}
