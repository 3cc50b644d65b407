import { Icon } from '@/shared/icon'
import { ordinal } from '@/shared/rank-words'
import { ChallengeLink } from './challenge-link'
import { bandsOf, intervalInWords, movedInWords, type Ranked, type Ranking } from './ranking-rows'

/** Places with their intervals, and where each would stand unweighted. */
export function RankingPicture({ ranking, isWeighted }: { ranking: Ranking; isWeighted: boolean }) {
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
        {ranking.resamples > 0 && (
          <li>
            <i className="pr-legend__interval" /> Nine of ten of {ranking.resamples} resamples
          </li>
        )}
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
                <th scope="row">
                  <ChallengeLink of={row} />
                </th>
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
