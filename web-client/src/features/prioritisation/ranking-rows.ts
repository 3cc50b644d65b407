import type { Schemas } from '@/api/client'
import { inDigits } from '@/shared/format'
import { ordinal, ranksInWords } from '@/shared/rank-words'
import { listed } from './round-words'

export type Ranking = Schemas['PrioritisationRanking']
export type Ranked = Schemas['RankedChallenge']
type Interval = { low: number; high: number }

/** Places that the ballots do not tell apart. */
export type Band = { from: number; to: number }

export const statementOf = ({ ranking }: Ranking, id: string) =>
  ranking.find(({ challengeId }) => challengeId === id)?.statement ?? ''

/** "3rd to 5th", or "3rd" where all resamples agree. */
export function intervalInWords(interval: Interval | null): string {
  return interval ? ranksInWords(interval) : 'not computed yet'
}

/** "Up 2", "Down 1", "No change" by weighting. */
export function movedInWords({ rank, unweightedRank }: Ranked): string {
  const up = unweightedRank - rank
  if (up === 0) return 'No change'
  return up > 0 ? `Up ${up}` : `Down ${-up}`
}

/** Neighbours whose intervals all share a place, from the top; places of their own are in none. */
export function bandsOf(ranking: Ranked[]): Band[] {
  const bands: Band[] = []
  let begun: { from: number; low: number; high: number } | undefined
  const end = (to: number) => {
    if (begun && to > begun.from) bands.push({ from: begun.from, to })
  }
  for (const { rank, rankInterval } of ranking) {
    if (!rankInterval) return []
    const { low, high } = rankInterval
    if (begun && Math.max(begun.low, low) <= Math.min(begun.high, high)) {
      begun = { from: begun.from, low: Math.max(begun.low, low), high: Math.min(begun.high, high) }
    } else {
      end(rank - 1)
      begun = { from: rank, low, high }
    }
  }
  end(ranking.length)
  return bands
}

export const bandInWords = ({ from, to }: Band) => `${ordinal(from)} to ${ordinal(to)}`

/** Challenges that equally good orders place both ways, each with those that it hangs together with. */
export function tiedSets(ranking: Ranking): string[][] {
  const sets: string[][] = []
  for (const pair of ranking.ties ?? []) {
    const touching = sets.filter((set) => pair.some((id) => set.includes(id)))
    const joined = [...new Set([...touching.flat(), ...pair])]
    for (const set of touching) sets.splice(sets.indexOf(set), 1)
    sets.push(joined)
  }
  const order = ranking.ranking.map(({ challengeId }) => challengeId)
  return sets.map((set) => set.sort((one, other) => order.indexOf(one) - order.indexOf(other)))
}

/** What is said first of a ranking that is of a kind of its own. */
export function plainly(ranking: Ranking): { title: string; words: string } | undefined {
  const { ballots, compared, disagreement, ranking: ranked } = ranking
  if (ballots === 0) {
    return { title: 'Nobody voted', words: 'The round was closed without a ballot, so there is no ranking.' }
  }
  if (compared === 0) {
    return {
      title: 'All challenges are equal',
      words:
        'No ballot places one above another, so every order is as good as any other. The list below is not a ranking.',
    }
  }
  if (disagreement === 0 && ballots > 1) {
    return {
      title: 'The ballots do not disagree',
      words: `Not one of the ${inDigits(ballots)} ballots is against this order.`,
    }
  }
  const [all] = tiedSets(ranking)
  return all && all.length === ranked.length
    ? {
        title: 'All challenges are tied together',
        words: 'Equally good orders place each of them before and after another. Read no place as settled.',
      }
    : undefined
}

/** How sure it is that no order is better. */
export function proofInWords({ optimal, bound, disagreement, compared }: Ranking): string {
  if (compared === 0) return 'There is nothing to order by: no ballot places one challenge above another.'
  const against = inDigits(disagreement)
  const all = inDigits(compared)
  const sum = `Pair by pair, ballots say ${all} times, by their weight, that one challenge comes before another; ${against} of these are against this order.`
  if (optimal) return `${sum} It is proven that every other order has as many against it, or more.`
  return bound === null
    ? `${sum} A better order could not be ruled out within the limit of work.`
    : `${sum} A better order could not be ruled out: none can have fewer than ${inDigits(bound)} against it.`
}

export const moves = ({ ranking }: Ranking) =>
  ranking.filter(({ rank, unweightedRank }) => rank !== unweightedRank).length

/** The order by the strongest paths, as places; equal ones share one. */
export function schulzePlaces({ schulze }: Ranking): Map<string, number> {
  const places = new Map<string, number>()
  for (const equal of schulze) {
    const place = places.size + 1
    for (const id of equal) places.set(id, place)
  }
  return places
}

/** What must be known before a place is read as settled. */
export function limitsOf(ranking: Ranking): string[] {
  const { interim, pending, approximateResamples, resamples, weighting, byGroup, unranked } = ranking
  const bands = bandsOf(ranking.ranking)
  const hidden = (byGroup ?? []).filter(({ ballots }) => ballots === null).length
  const said: (string | false)[] = [
    interim &&
      'The round is still open: this is how it stood after the last five ballots, and it will change.',
    pending && 'Intervals and groups are still being computed.',
    bands.length > 0 &&
      `The ballots do not tell these places apart: ${listed(bands.map(bandInWords))}. Read each as one band.`,
    weighting.dimensions.length > 0 &&
      weighting.effectiveBallots < ranking.ballots * 0.75 &&
      `After weighting, the ${inDigits(ranking.ballots)} ballots say as much as ${inDigits(weighting.effectiveBallots)} of equal weight.`,
    weighting.trimmed > 0 &&
      `${inDigits(weighting.trimmed)} ballots would have counted for more than five or less than a fifth of one, and were held there.`,
    weighting.marginGap > 0.01 &&
      `Weighted, the groups still differ from the population frame by up to ${inDigits(weighting.marginGap * 100)} points of a hundred.`,
    hidden > 0 &&
      `Of ${hidden === 1 ? 'one group' : `${hidden} groups`} nothing is shown by itself: so few voted that single ballots could be told.`,
    approximateResamples > 0 &&
      `${inDigits(approximateResamples)} of the ${inDigits(resamples)} resamples were ordered without proof.`,
    unranked === 'NO_OPINION' && 'Who left a challenge out is counted neither for nor against it.',
  ]
  return said.filter((words) => words !== false)
}
