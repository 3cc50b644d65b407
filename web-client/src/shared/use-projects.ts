import { queries } from '@/api/client'
import { useProgrammeId } from './use-membership'

/** The projects whose work one sees, to choose one. */
export function useProjects() {
  const programmeId = useProgrammeId()
  return queries.useQuery('get', '/programmes/{programmeId}/projects', {
    params: { path: { programmeId }, query: { limit: 200 } },
  })
}
