import { useQuery } from '@tanstack/react-query'
import { api, type Schemas } from '@/api/client'
import { type Held, held } from '@/api/versions'
import { useProgrammeId } from '@/shared/use-membership'

export type HeldLimitation = Held<Schemas['Limitation']>

export const limitationPath = '/programmes/{programmeId}/limitations/{id}'

export async function readLimitation(programmeId: string, id: string): Promise<HeldLimitation> {
  return held(await api.GET(limitationPath, { params: { path: { programmeId, id } } }))
}

export function useLimitation(id: string) {
  const programmeId = useProgrammeId()
  return useQuery({
    queryKey: ['get', limitationPath, { programmeId, id }],
    queryFn: () => readLimitation(programmeId, id),
  })
}
