import { useQuery } from '@tanstack/react-query'
import { api, bodyOf } from '@/api/client'
import { isProblemError } from '@/api/problem'
import { useProgrammeId } from '@/shared/use-membership'
import { useTimeZone } from '@/shared/use-time-zone'
import { type Outcome, untilLookingAgain } from './look-again'
import { type Round, useRound } from './prioritisations'

const rankingPath = '/programmes/{programmeId}/prioritisations/{id}/ranking'

/** That there is nothing to see yet is an answer, too: what the page says stays there while it looks again. */
async function readOutcome(programmeId: string, id: string): Promise<Outcome> {
  try {
    return { ranking: bodyOf(await api.GET(rankingPath, { params: { path: { programmeId, id } } })) }
  } catch (error) {
    if (isProblemError(error) && error.status === 409) return { none: error.message }
    throw error
  }
}

/** The outcome of a round, looked for again while there may be more to see, and the round with it. */
export function useOutcome(round: Round) {
  const programmeId = useProgrammeId()
  const timeZone = useTimeZone()
  const again = (outcome: Outcome | undefined) => untilLookingAgain(round, outcome, timeZone, Date.now())
  const outcome = useQuery({
    queryKey: ['get', rankingPath, { programmeId, id: round.id }],
    queryFn: () => readOutcome(programmeId, round.id),
    refetchInterval: ({ state }) => again(state.data),
    staleTime: 0,
  })
  useRound(round.id, () => round.state === 'OPEN' && again(outcome.data))
  return outcome
}
