import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { api, type Schemas } from '@/api/client'
import { type Held, held } from '@/api/versions'
import type { Target } from '@/shared/target-words'
import { useAddress } from '@/shared/use-address'
import { useMayChange } from '@/shared/use-may-change'
import { useProgrammeId } from '@/shared/use-membership'

export type HeldTarget = Held<Target>
export type Reading = Schemas['Reading']

export const targetsPath = '/programmes/{programmeId}/targets'
export const targetPath = '/programmes/{programmeId}/targets/{id}'
export const readingsPath = '/programmes/{programmeId}/targets/{id}/readings'
export const readingPath = '/programmes/{programmeId}/targets/{id}/readings/{readingId}'
export const importPath = '/programmes/{programmeId}/targets/{id}/readings/imports'

/** All that narrows the list, by the name it has in the address. */
export const targetFilters = ['status', 'challengeId', 'ownerId'] as const

export async function readTarget(programmeId: string, id: string): Promise<HeldTarget> {
  return held(await api.GET(targetPath, { params: { path: { programmeId, id } } }))
}

export function useTarget() {
  const programmeId = useProgrammeId()
  const { targetId: id } = useParams()
  if (!id) throw new Error('This page is about no target')
  return useQuery({
    queryKey: ['get', targetPath, { programmeId, id }],
    queryFn: () => readTarget(programmeId, id),
  })
}

export function useTargetsHome(): string {
  return `/programmes/${useProgrammeId()}/targets`
}

export function useMaySetTargets(): boolean {
  return useMayChange('LEAD', 'FACILITATOR')
}

/** What the address asks of the list. */
export function useTargetFilters() {
  const { get } = useAddress()
  const filters = Object.fromEntries(targetFilters.map((name) => [name, get(name)])) as {
    [Name in (typeof targetFilters)[number]]?: string
  }
  return {
    filters: { ...filters, sort: get('sort') },
    isNarrowed: targetFilters.some((name) => get(name)),
    cursor: get('cursor'),
  }
}
