import { queries } from '@/api/client'
import { todayIn } from '@/shared/today'
import { useProgrammeId } from '@/shared/use-membership'

/** Tells the day that it is where the programme is. */
export function useToday(): () => string {
  const programmeId = useProgrammeId()
  const programme = queries.useQuery('get', '/programmes/{programmeId}', {
    params: { path: { programmeId } },
  })
  return () => todayIn(programme.data?.timeZone)
}
