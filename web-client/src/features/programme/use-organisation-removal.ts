import { api, type Schemas } from '@/api/client'
import { ifMatch } from '@/api/versions'
import { useProgrammeId } from '@/shared/use-membership'
import { useRefresh } from '@/shared/use-refresh'
import { useRemoval } from './use-removal'

export function useOrganisationRemoval() {
  const programmeId = useProgrammeId()
  const refresh = useRefresh()
  return useRemoval<Schemas['Organisation']>({
    nameOf: ({ name }) => name,
    remove: (row) =>
      api.DELETE('/programmes/{programmeId}/organisations/{id}', {
        params: { path: { programmeId, id: row.id } },
        headers: ifMatch(row),
      }),
    restore: ({ code, odsCode, name, type, placeCode, sectorCode }, headers) =>
      api.POST('/programmes/{programmeId}/organisations', {
        params: { path: { programmeId } },
        body: { code, odsCode, name, type, placeCode, sectorCode },
        headers,
      }),
    refresh,
    inUse: 'People still belong to it. Give them another organisation first, then remove it.',
  })
}
