import { queries } from '@/api/client'
import { ownTimeZone } from '@/shared/programme-time'
import { useProgrammeId } from '@/shared/use-membership'

/** The time zone that times of the programme are meant in; undefined until it is read, one's own where it cannot be. */
export function useTimeZone(): string | undefined {
  const programmeId = useProgrammeId()
  const programme = queries.useQuery('get', '/programmes/{programmeId}', {
    params: { path: { programmeId } },
  })
  return programme.data?.timeZone ?? (programme.error ? ownTimeZone() : undefined)
}
