import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { api, type Schemas } from '@/api/client'
import { type Held, held } from '@/api/versions'
import { useAddress } from '@/shared/use-address'
import { useMayChange } from '@/shared/use-may-change'
import { useIsOneOf, useProgrammeId } from '@/shared/use-membership'

export type Retrospective = Schemas['Retrospective']
export type HeldRetrospective = Held<Retrospective>
export type Phase = Schemas['Phase']
export type Column = Schemas['BoardColumn']

export const retrospectivesPath = '/programmes/{programmeId}/retrospectives'
export const retrospectivePath = '/programmes/{programmeId}/retrospectives/{id}'

export const retrospectiveFilters = ['phase', 'projectId'] as const

export async function readRetrospective(programmeId: string, id: string): Promise<HeldRetrospective> {
  return held(await api.GET(retrospectivePath, { params: { path: { programmeId, id } } }))
}

/** The retrospective of the address. */
export function useRetrospectiveId(): string {
  const { retrospectiveId } = useParams()
  if (!retrospectiveId) throw new Error('This page is about no retrospective')
  return retrospectiveId
}

export function useRetrospective() {
  const programmeId = useProgrammeId()
  const id = useRetrospectiveId()
  return useQuery({
    queryKey: ['get', retrospectivePath, { programmeId, id }],
    queryFn: () => readRetrospective(programmeId, id),
  })
}

export function useRetrospectivesHome(): string {
  return `/programmes/${useProgrammeId()}/retrospectives`
}

/** Who plans retrospectives and takes everybody through them. */
export function useMayLead(): boolean {
  return useMayChange('LEAD', 'FACILITATOR')
}

export function useMayReadRetrospectives(): boolean {
  return useIsOneOf('LEAD', 'FACILITATOR', 'CONTRIBUTOR', 'INTEGRATION')
}

/** What the address asks of the list. */
export function useRetrospectiveFilters() {
  const { get } = useAddress()
  return {
    filters: { phase: get('phase'), projectId: get('projectId'), sort: get('sort') },
    isNarrowed: retrospectiveFilters.some((name) => get(name)),
    cursor: get('cursor'),
  }
}
