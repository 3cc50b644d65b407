import type { Schemas } from '@/api/client'
import { idOf } from '@/test/people'

const times = { createdAt: '2026-11-20T09:00:00Z', updatedAt: '2026-11-20T09:00:00Z' }

/** The nth challenge of a round. */
export function aRoundChallenge(
  number: number,
  over: Partial<Schemas['RoundChallenge']> = {},
): Schemas['RoundChallenge'] {
  return {
    challengeId: idOf(2000 + number),
    statement: `Challenge ${number}.`,
    discussion: null,
    withdrawnAt: null,
    withdrawalReason: null,
    ...over,
  }
}

/** One that is open, with three challenges. */
export function aRound(over: Partial<Schemas['Prioritisation']> = {}): Schemas['Prioritisation'] {
  return {
    id: idOf(1901),
    title: 'Spring round',
    question: 'What should we work on first?',
    state: 'OPEN',
    unranked: 'NO_OPINION',
    opensOn: null,
    closesOn: '2099-06-02',
    resultsHiddenUntilClosed: true,
    weightingDimensions: ['GROUP'],
    membersVote: true,
    challenges: [1, 2, 3].map((number) => aRoundChallenge(number)),
    cancellationReason: null,
    ballots: null,
    openedAt: '2026-11-20T09:00:00Z',
    closedAt: null,
    version: 2,
    ...times,
    ...over,
  }
}

export function aTurnout(over: Partial<Schemas['Turnout']> = {}): Schemas['Turnout'] {
  return { prioritisationId: idOf(1901), asked: 30, voted: 12, paper: 2, byGroup: [], ...over }
}

export function anOwnBallot(over: Partial<Schemas['OwnBallot']> = {}): Schemas['OwnBallot'] {
  return {
    prioritisationId: idOf(1901),
    title: 'Spring round',
    question: 'What should we work on first?',
    state: 'OPEN',
    takesBallots: true,
    notNow: null,
    unranked: 'NO_OPINION',
    opensOn: null,
    closesOn: '2099-06-02',
    options: [1, 2, 3].map((number) => ({
      challengeId: idOf(2000 + number),
      statement: `Challenge ${number}.`,
      discussion: null,
    })),
    withdrawn: [],
    givenAt: null,
    ranks: null,
    result: null,
    ...over,
  }
}

export function aRanked(
  rank: number,
  interval: [number, number] | null,
  unweightedRank = rank,
): Schemas['RankedChallenge'] {
  return {
    challengeId: idOf(2000 + rank),
    statement: `Challenge ${rank}.`,
    rank,
    rankInterval: interval && { low: interval[0], high: interval[1] },
    unweightedRank,
  }
}

/** Of a closed round of sixty ballots, all computed. */
export function aRanking(
  over: Partial<Schemas['PrioritisationRanking']> = {},
): Schemas['PrioritisationRanking'] {
  return {
    prioritisationId: idOf(1901),
    method: 'KEMENY',
    interim: false,
    ballots: 60,
    unranked: 'NO_OPINION',
    disagreement: 14,
    compared: 90,
    optimal: true,
    bound: null,
    ties: [],
    ranking: [aRanked(1, [1, 1]), aRanked(2, [2, 3]), aRanked(3, [2, 3])],
    options: [idOf(2001), idOf(2002), idOf(2003)],
    pairwise: [
      [0, 40, 36],
      [20, 0, 30],
      [24, 30, 0],
    ],
    schulze: [[idOf(2001)], [idOf(2002), idOf(2003)]],
    byGroup: [],
    effectOfWeighting: [],
    weighting: { dimensions: ['GROUP'], effectiveBallots: 52, marginGap: 0, trimmed: 0 },
    seed: 7,
    resamples: 500,
    approximateResamples: 0,
    pending: false,
    closedAt: '2026-11-28T09:00:00Z',
    ...over,
  }
}
