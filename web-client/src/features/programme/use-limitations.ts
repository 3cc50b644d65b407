import { queries } from '@/api/client'
import { useProgrammeId } from '@/shared/use-membership'

/** What must be known wherever results are shown. */
export function useLimitations() {
  const programmeId = useProgrammeId()
  return queries.useQuery('get', '/programmes/{programmeId}/limitations', {
    params: { path: { programmeId } },
  })
}
