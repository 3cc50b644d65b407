import { Card } from '@/shared/card'
import { Facts } from '@/shared/facts'
import { inDays, inDigits, inMinutes } from '@/shared/format'
import { ordinal } from '@/shared/rank-words'
import type { Round } from './prioritisations'
import { type Ranking, statementOf } from './ranking-rows'
import { inSentence, unrankedWords, weightedBy } from './round-words'

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
            {
              term: 'Seed of the resamples',
              value: resamples > 0 && String(seed),
              note: `${inDigits(resamples)} resamples`,
            },
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
      {schulze.length > 0 && (
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
      )}
    </div>
  )
}
