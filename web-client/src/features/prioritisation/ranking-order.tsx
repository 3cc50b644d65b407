import { csvOf, download } from '@/shared/csv'
import { Icon } from '@/shared/icon'
import { PictureCard, type TwinColumn } from '@/shared/picture-card'
import type { Round } from './prioritisations'
import { svgOfRanking } from './ranking-drawing'
import {
  bandsOf,
  intervalInWords,
  limitsOf,
  movedInWords,
  proofInWords,
  type Ranked,
  type Ranking,
  schulzePlaces,
  whatRises,
} from './ranking-rows'
import { ordinal } from './round-words'

type Props = { ranking: Ranking; round: Round }

/** The order with its intervals, weighted and unweighted beside each other, and Schulze in the table. */
export function RankingOrder({ ranking, round }: Props) {
  const schulze = schulzePlaces(ranking)
  const rises = whatRises(ranking)
  const isWeighted = ranking.weighting.dimensions.length > 0
  const fileName = `ranking-${round.title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`
  const columns: TwinColumn<Ranked>[] = [
    { header: 'Challenge', value: ({ statement }) => statement },
    { header: 'Rank', value: ({ rank }) => rank, numeric: true },
    { header: 'Nine of ten resamples', value: ({ rankInterval }) => intervalInWords(rankInterval) },
    { header: 'Unweighted', value: ({ unweightedRank }) => unweightedRank, numeric: true },
    { header: 'Schulze', value: ({ challengeId }) => schulze.get(challengeId) ?? null, numeric: true },
    { header: 'By weighting', value: movedInWords },
  ]
  return (
    <PictureCard
      title="The ranking, and how sure it is"
      note={
        isWeighted
          ? 'Groups heard less still count by their share of the people there.'
          : 'Each ballot counts the same.'
      }
      fileName={fileName}
      columns={columns}
      rows={ranking.ranking}
      rowKey={({ challengeId }) => challengeId}
      footer={limitsOf(ranking)}
      drawing={() => svgOfRanking(ranking, round.title)}
      choices={
        <>
          <p className="il-text">{proofInWords(ranking)}</p>
          {rises && <p className="il-text pr-rises">{rises}</p>}
          <p className="il-text">
            <button
              className="il-link-button pr-json"
              type="button"
              onClick={() =>
                download(`${fileName}.json`, JSON.stringify(ranking, null, 2), 'application/json')
              }
            >
              <Icon name="download" small /> Download all of it as JSON
            </button>
          </p>
        </>
      }
    >
      <Picture ranking={ranking} isWeighted={isWeighted} />
    </PictureCard>
  )
}

function Picture({ ranking, isWeighted }: { ranking: Ranking; isWeighted: boolean }) {
  const rows = ranking.ranking
  const last = Math.max(2, rows.length)
  const bands = bandsOf(rows)
  const bandAt = (rank: number) => bands.findIndex(({ from, to }) => rank >= from && rank <= to)
  const ticks = [1, Math.ceil(last / 3), Math.ceil((2 * last) / 3), last].filter(
    (tick, index, all) => all.indexOf(tick) === index,
  )
  return (
    <>
      <ul className="pr-legend" aria-hidden="true">
        <li>
          <i className="pr-legend__rank" /> Consensus rank{isWeighted && ', groups weighted'}
        </li>
        <li>
          <i className="pr-legend__interval" /> Nine of ten of {ranking.resamples} resamples
        </li>
        {isWeighted && (
          <li>
            <i className="pr-legend__unweighted" /> Each ballot counted the same
          </li>
        )}
        {bands.length > 0 && (
          <li>
            <i className="pr-legend__band" /> Cannot be told apart
          </li>
        )}
      </ul>
      <table className="il-table pr-order">
        <caption className="nhsuk-u-visually-hidden">The ranking, with intervals</caption>
        <thead>
          <tr>
            <th scope="col">Rank</th>
            <th scope="col">Challenge</th>
            <th scope="col" className="pr-order__picture">
              <span className="nhsuk-u-visually-hidden">Nine of ten resamples</span>
              <span className="pr-axis" aria-hidden="true">
                {ticks.map((tick) => (
                  <span key={tick} style={{ left: at(tick, last) }}>
                    {ordinal(tick)}
                  </span>
                ))}
              </span>
            </th>
            {isWeighted && <th scope="col">By weighting</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const band = bandAt(row.rank)
            return (
              <tr key={row.challengeId} className={band >= 0 ? `pr-band pr-band--${band % 2}` : undefined}>
                <td className="pr-order__rank">{row.rank}</td>
                <th scope="row">{row.statement}</th>
                <td className="pr-order__picture">
                  <span className="nhsuk-u-visually-hidden">{intervalInWords(row.rankInterval)}</span>
                  <Whisker row={row} last={last} withUnweighted={isWeighted} />
                </td>
                {isWeighted && (
                  <td className="pr-order__moved">
                    {row.rank !== row.unweightedRank && (
                      <Icon name={row.rank < row.unweightedRank ? 'up' : 'down'} small />
                    )}
                    {movedInWords(row)}
                    <span className="nhsuk-u-visually-hidden">, from {ordinal(row.unweightedRank)}</span>
                  </td>
                )}
              </tr>
            )
          })}
        </tbody>
      </table>
    </>
  )
}

type WhiskerProps = { row: Ranked; last: number; withUnweighted: boolean }

function Whisker({ row: { rank, rankInterval, unweightedRank }, last, withUnweighted }: WhiskerProps) {
  return (
    <span className="pr-whisker" aria-hidden="true">
      {rankInterval && (
        <span
          className="pr-whisker__interval"
          style={{
            left: at(rankInterval.low, last),
            width: `${((rankInterval.high - rankInterval.low) / (last - 1)) * 100}%`,
          }}
        />
      )}
      <span className="pr-whisker__rank" style={{ left: at(rank, last) }} />
      {withUnweighted && (
        <span className="pr-whisker__unweighted" style={{ left: at(unweightedRank, last) }} />
      )}
    </span>
  )
}

const at = (rank: number, last: number) => `${((rank - 1) / (last - 1)) * 100}%`

/** The pairwise table as a file, row above column. */
export function savePairwise({ options, pairwise }: Ranking, nameOf: (id: string) => string) {
  download(
    'pairwise.csv',
    csvOf(
      ['Ballots that place the row above the column', ...options.map(nameOf)],
      pairwise.map((row, index) => [nameOf(options[index] ?? ''), ...row]),
    ),
  )
}
