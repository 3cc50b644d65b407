import { queries } from '@/api/client'
import { useProgrammeId } from '@/shared/use-membership'

/** Somebody whom the address names by id only. */
export function usePersonName(id: string | undefined) {
  const programmeId = useProgrammeId()
  return queries.useQuery(
    'get',
    '/programmes/{programmeId}/stakeholders/{id}',
    { params: { path: { programmeId, id: id ?? '' } } },
    { enabled: id !== undefined },
  )
}
