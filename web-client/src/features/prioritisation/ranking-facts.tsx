import { counted, inDigits, inPercent } from '@/shared/format'
import { bandsOf, moves, type Ranking } from './ranking-rows'

/** The result at a glance. */
export function RankingFacts({ of: ranking }: { of: Ranking }) {
  const { ballots, optimal, resamples, compared, disagreement, weighting } = ranking
  const bands = bandsOf(ranking.ranking)
  const moved = moves(ranking)
  const isWeighted = weighting.dimensions.length > 0
  const facts = [
    ['Method', 'Kemeny', optimal ? 'best order, proven' : 'best order found, not proven'],
    [
      'Ballots',
      inDigits(ballots),
      isWeighted ? `worth ${inDigits(weighting.effectiveBallots)} of equal weight` : 'each counts the same',
    ],
    [
      'Agreement',
      compared === 0 ? '–' : inPercent(1 - disagreement / compared),
      compared === 0 ? 'nothing was compared' : 'of compared pairs follow this order',
    ],
    [
      'Too close to call',
      resamples === 0 ? '–' : counted(bands.length, 'band', 'bands'),
      resamples === 0
        ? ranking.interim
          ? 'told when it is closed'
          : 'being computed'
        : bands.length > 0
          ? 'of places, told below'
          : 'each place is clear',
    ],
    [
      'Weighting',
      isWeighted ? `Moved ${inDigits(moved)}` : 'None',
      isWeighted ? `of ${inDigits(ranking.ranking.length)} challenges` : 'each ballot counts the same',
    ],
  ] as const
  return (
    <dl className="il-facts">
      {facts.map(([name, value, note]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <b>{value}</b>
            {note}
          </dd>
        </div>
      ))}
    </dl>
  )
}
