import { useQuery } from '@tanstack/react-query'
import { api, bodyOf } from '@/api/client'
import { useProgrammeId } from '@/shared/use-membership'

const challengesPath = '/programmes/{programmeId}/challenges'

/** More than anybody ranks; a programme with as many has other worries. */
const mostPages = 5

/** A challenge that can be chosen to be ranked. */
export type Choosable = { id: string; statement: string }

/** What is still to be overcome, and therefore can be ranked. */
export function useChallenges() {
  const programmeId = useProgrammeId()
  return useQuery({
    queryKey: ['get', challengesPath, { programmeId, choosable: true }],
    queryFn: async () => {
      const found: Choosable[] = []
      let cursor: string | undefined
      for (let page = 0; page < mostPages; page++) {
        const query = { status: 'in:OPEN,IN_PROGRESS', limit: 200, cursor }
        const { results, metadata } = bodyOf(
          await api.GET(challengesPath, { params: { path: { programmeId }, query } }),
        )
        found.push(...results.map(({ id, statement }) => ({ id, statement })))
        if (!metadata.nextCursor) break
        cursor = metadata.nextCursor
      }
      return found
    },
  })
}
