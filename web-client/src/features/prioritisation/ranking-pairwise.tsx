import { useState } from 'react'
import { Card } from '@/shared/card'
import { csvOf, download } from '@/shared/csv'
import { inDigits } from '@/shared/format'
import { Icon } from '@/shared/icon'
import { SelectField } from '@/shared/select-field'
import { type Ranking, statementOf } from './ranking-rows'

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
      note="Weight of the ballots that place one above the other, in whole ballots."
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
                    {above === below ? 'about equally often both ways' : above > below ? 'above' : 'below'}
                  </td>
                </tr>
              )
            })}
        </tbody>
      </table>
    </Card>
  )
}

/** The pairwise table as a file, row above column. */
function savePairwise({ options, pairwise }: Ranking, nameOf: (id: string) => string) {
  download(
    'pairwise.csv',
    csvOf(
      ['Ballots that place the row above the column', ...options.map(nameOf)],
      pairwise.map((row, index) => [nameOf(options[index] ?? ''), ...row]),
    ),
  )
}
