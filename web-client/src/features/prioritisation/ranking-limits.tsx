import { Card } from '@/shared/card'
import { limitsOf, type Ranking, statementOf, tiedSets } from './ranking-rows'

/** What must be known before a place is read as settled. */
export function RankingLimits({ of: ranking }: { of: Ranking }) {
  const limits = limitsOf(ranking)
  if (limits.length === 0) return null
  return (
    <Card title="What this ranking cannot say" limits>
      <ul className="pr-limits">
        {limits.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </Card>
  )
}

/** Orders that are as good as the one listed. */
export function RankingTies({ of: ranking }: { of: Ranking }) {
  const sets = tiedSets(ranking)
  // how a round stands is told without its pairs
  if (ranking.interim) return null
  if (ranking.ties === null) {
    return (
      <Card title="Equally good orders">
        <p className="il-text">Whether there are others is not proven.</p>
      </Card>
    )
  }
  return (
    <Card title="Equally good orders">
      {sets.length === 0 ? (
        <p className="il-text">There is none: any other order has more against it.</p>
      ) : (
        <>
          <p className="il-text">
            Other orders are exactly as good: within each of these sets, one may stand before the other or
            after it. Listed first is what comes first by Schulze.
          </p>
          {sets.map((set) => (
            <ul className="pr-tied-set" key={set.join()}>
              {set.map((id) => (
                <li key={id}>{statementOf(ranking, id)}</li>
              ))}
            </ul>
          ))}
        </>
      )}
    </Card>
  )
}
