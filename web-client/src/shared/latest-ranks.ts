import { queries, type Schemas } from '@/api/client'
import { ranksInWords } from '@/shared/rank-words'
import { useIsOneOf, useProgrammeId } from '@/shared/use-membership'

export type Ranked = Schemas['RankedChallenge']
export type LatestRanks = {
  /** The round that they are of; none has closed yet without it. */
  round?: { id: string; title: string }
  /** By the id of the challenge. */
  ranks: ReadonlyMap<string, Ranked>
}

/** How people ranked challenges in the latest round that closed, for those who read rounds. */
export function useLatestRanks(): LatestRanks {
  const programmeId = useProgrammeId()
  const mayRead = useIsOneOf('LEAD', 'FACILITATOR', 'CONTRIBUTOR', 'VIEWER', 'INTEGRATION')
  const rounds = queries.useQuery(
    'get',
    '/programmes/{programmeId}/prioritisations',
    { params: { path: { programmeId }, query: { state: 'CLOSED', limit: 200 } } },
    { enabled: mayRead },
  )
  const round = rounds.data?.results.toSorted((one, other) => closing(other).localeCompare(closing(one)))[0]
  const ranking = queries.useQuery(
    'get',
    '/programmes/{programmeId}/prioritisations/{id}/ranking',
    { params: { path: { programmeId, id: round?.id ?? '' } } },
    { enabled: round !== undefined },
  )
  const ranked = ranking.data?.ranking ?? []
  return {
    round: ranking.data && round && { id: round.id, title: round.title },
    ranks: new Map(ranked.map((one) => [one.challengeId, one])),
  }
}

const closing = ({ closedAt }: Pick<Schemas['Prioritisation'], 'closedAt'>) => closedAt ?? ''

/** "2nd to 5th", where it is not certain; nothing where it is. */
export function doubtInWords({ rankInterval }: Ranked): string | undefined {
  return rankInterval && rankInterval.low < rankInterval.high ? ranksInWords(rankInterval) : undefined
}
