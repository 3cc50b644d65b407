import { useQuery } from '@tanstack/react-query'
import { api, type Schemas } from '@/api/client'
import { type Held, held } from '@/api/versions'
import { useProgrammeId } from '@/shared/use-membership'

export type HeldPolicy = Held<Schemas['ContactPolicy']>

export const policyPath = '/programmes/{programmeId}/contact-policy'

export async function readPolicy(programmeId: string): Promise<HeldPolicy> {
  return held(await api.GET(policyPath, { params: { path: { programmeId } } }))
}

/** How much may be asked of anybody in this programme. */
export function usePolicy() {
  const programmeId = useProgrammeId()
  return useQuery({
    queryKey: ['get', policyPath, { programmeId }],
    queryFn: () => readPolicy(programmeId),
  })
}
