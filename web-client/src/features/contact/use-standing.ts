import { keepPreviousData } from '@tanstack/react-query'
import { queries } from '@/api/client'
import { useProgrammeId } from '@/shared/use-membership'

/** How somebody stands against the contact policy today, if asked for so many minutes. */
export function useStanding(id: string, minutes?: number) {
  const programmeId = useProgrammeId()
  return queries.useQuery(
    'get',
    '/programmes/{programmeId}/stakeholders/{id}/contacts/standing',
    { params: { path: { programmeId, id }, query: { minutes } } },
    { placeholderData: keepPreviousData },
  )
}
