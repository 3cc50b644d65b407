import { ordinal } from '@/shared/rank-words'
import { type Ranking, statementOf } from './ranking-rows'
import { inSentence, listed } from './round-words'

type Moved = Ranking['effectOfWeighting'][number]

/** Which challenge rises most by weighting, and who places it as high; nothing where none rises. */
export function whatRises(ranking: Ranking): string | undefined {
  const most = ranking.effectOfWeighting.toSorted((one, other) => other.moved - one.moved)[0]
  if (!most || most.moved <= 0) return undefined
  const rises = `Most of all “${nameOf(ranking, most)}” rises, from ${ordinal(most.unweightedRank)} to ${ordinal(most.rank)}`
  // whoever stands between the two places pulls it neither way for certain
  const who = groupsThatPlaceIt(ranking, most, most.rank)
  if (who) return `${rises}: ${who} placed it as high.`
  return hasFew(ranking)
    ? `${rises}: no group that can be shown by itself placed it so high, so groups of few ballots lift it.`
    : `${rises}.`
}

/** Which falls most, and whose ballots had held it up. */
export function whatFalls(ranking: Ranking): string | undefined {
  const most = ranking.effectOfWeighting.toSorted((one, other) => one.moved - other.moved)[0]
  if (!most || most.moved >= 0) return undefined
  const falls = `“${nameOf(ranking, most)}” falls most, from ${ordinal(most.unweightedRank)} to ${ordinal(most.rank)}`
  const who = groupsThatPlaceIt(ranking, most, most.unweightedRank)
  return who ? `${falls}: it was held up by the ballots of ${who}.` : `${falls}.`
}

const nameOf = (ranking: Ranking, { challengeId }: Moved) => inSentence(statementOf(ranking, challengeId))

const hasFew = ({ byGroup }: Ranking) =>
  (byGroup ?? []).some(({ ballots, ranking }) => ballots !== 0 && ranking === null)

/** "Nurses (1st) and Doctors (2nd)": the first three that place it there or higher. */
function groupsThatPlaceIt({ byGroup }: Ranking, { challengeId }: Moved, orHigherThan: number): string {
  const groups = (byGroup ?? []).flatMap(({ name, ranking }) => {
    const place = (ranking?.indexOf(challengeId) ?? -1) + 1
    return place > 0 && place <= orHigherThan ? [{ name, place }] : []
  })
  const first = groups.toSorted((one, other) => one.place - other.place).slice(0, 3)
  return listed(first.map(({ name, place }) => `${name} (${ordinal(place)})`))
}
