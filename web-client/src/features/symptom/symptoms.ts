import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { api, type Schemas } from '@/api/client'
import { type Held, held } from '@/api/versions'
import { useAddress } from '@/shared/use-address'
import { useMayChange } from '@/shared/use-may-change'
import { useIsOneOf, useProgrammeId } from '@/shared/use-membership'

export type Symptom = Schemas['Symptom']
export type HeldSymptom = Held<Symptom>

export const symptomsPath = '/programmes/{programmeId}/symptoms'
export const symptomPath = '/programmes/{programmeId}/symptoms/{id}'

/** All that narrows the list, by the name it has in the address. */
export const symptomFilters = ['q', 'projectId', 'retrospectiveId', 'sectorCode', 'groupCode'] as const

export async function readSymptom(programmeId: string, id: string): Promise<HeldSymptom> {
  return held(await api.GET(symptomPath, { params: { path: { programmeId, id } } }))
}

export function useSymptom() {
  const programmeId = useProgrammeId()
  const { symptomId: id } = useParams()
  if (!id) throw new Error('This page is about no symptom')
  return useQuery({
    queryKey: ['get', symptomPath, { programmeId, id }],
    queryFn: () => readSymptom(programmeId, id),
  })
}

export function useSymptomsHome(): string {
  return `/programmes/${useProgrammeId()}/challenges/symptoms`
}

export function useMayWriteSymptoms(): boolean {
  return useMayChange('LEAD', 'FACILITATOR')
}

/** Readers of aggregates search by words alone: filters would tell them of few. */
export function useMayNarrow(): boolean {
  return useIsOneOf('LEAD', 'FACILITATOR', 'ASSESSOR', 'INTEGRATION')
}

/** What the address asks of the list. */
export function useSymptomFilters() {
  const { get } = useAddress()
  const mayNarrow = useMayNarrow()
  const names = symptomFilters.filter((name) => mayNarrow || name === 'q')
  const filters = Object.fromEntries(names.map((name) => [name, get(name)])) as {
    [Name in (typeof symptomFilters)[number]]?: string
  }
  return {
    filters: { ...filters, sort: get('sort') },
    isNarrowed: names.some((name) => get(name)),
    cursor: get('cursor'),
  }
}
