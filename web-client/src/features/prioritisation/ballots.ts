import { api, bodyOf, queries, type Schemas } from '@/api/client'
import { useProgrammeId } from '@/shared/use-membership'

export type OwnBallot = Schemas['OwnBallot']
export type Receipt = Schemas['BallotReceipt']

export function useOwnBallot(id: string) {
  const programmeId = useProgrammeId()
  return queries.useQuery('get', '/programmes/{programmeId}/prioritisations/{id}/ballots/own', {
    params: { path: { programmeId, id } },
  })
}

export function useGiveBallot(id: string) {
  const programmeId = useProgrammeId()
  return async (ranks: string[][], headers: { 'Idempotency-Key': string }) =>
    bodyOf(
      await api.POST('/programmes/{programmeId}/prioritisations/{id}/ballots', {
        params: { path: { programmeId, id } },
        body: { ranks },
        headers,
      }),
    )
}
