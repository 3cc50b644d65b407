import { useQuery } from '@tanstack/react-query'
import { api, bodyOf } from '@/api/client'
import type { Cited } from '@/shared/cited-picker'
import { useProgrammeId } from '@/shared/use-membership'

/** Insights with what they say, in the order in which they are cited. */
export function readCited(programmeId: string, ids: string[]): Promise<Cited[]> {
  return Promise.all(
    ids.map(async (id) => {
      const path = { programmeId, id }
      const { statement } = bodyOf(
        await api.GET('/programmes/{programmeId}/insights/{id}', { params: { path } }),
      )
      return { id, statement }
    }),
  )
}

export function useCited(ids: string[]) {
  const programmeId = useProgrammeId()
  return useQuery({
    queryKey: ['cited', programmeId, ids],
    queryFn: () => readCited(programmeId, ids),
  })
}
