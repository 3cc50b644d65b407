import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { api, queries, type Schemas } from '@/api/client'
import { type Held, held } from '@/api/versions'
import { useAddress } from '@/shared/use-address'
import { useMayChange } from '@/shared/use-may-change'
import { useProgrammeId } from '@/shared/use-membership'

export type Principle = Schemas['Principle']
export type HeldPrinciple = Held<Principle>
export type Version = Schemas['PrincipleVersion']

export const principlesPath = '/programmes/{programmeId}/principles'
export const principlePath = '/programmes/{programmeId}/principles/{id}'
export const versionsPath = '/programmes/{programmeId}/principles/{id}/versions'
export const evidencePath = '/programmes/{programmeId}/principles/{id}/evidence'
export const versionPath = '/programmes/{programmeId}/principles/{id}/versions/{number}'

/** All that narrows the list, by the name it has in the address. */
export const principleFilters = ['q', 'status', 'family'] as const

export async function readPrinciple(programmeId: string, id: string): Promise<HeldPrinciple> {
  return held(await api.GET(principlePath, { params: { path: { programmeId, id } } }))
}

export function usePrinciple() {
  const programmeId = useProgrammeId()
  const { principleId: id } = useParams()
  if (!id) throw new Error('This page is about no principle')
  return useQuery({
    queryKey: ['get', principlePath, { programmeId, id }],
    queryFn: () => readPrinciple(programmeId, id),
  })
}

/** What it said in one of its versions. */
export function useVersion(id: string, number: number) {
  const programmeId = useProgrammeId()
  return queries.useQuery('get', versionPath, { params: { path: { programmeId, id, number } } })
}

/** The names that principles are grouped by. */
export function useFamilies(): string[] {
  const programmeId = useProgrammeId()
  const all = queries.useQuery('get', principlesPath, {
    params: { path: { programmeId }, query: { limit: 200 } },
  })
  const named = (all.data?.results ?? []).flatMap(({ family }) => family ?? [])
  return [...new Set(named)].sort((one, other) => one.localeCompare(other))
}

export function usePrinciplesHome(): string {
  return `/programmes/${useProgrammeId()}/principles`
}

export function useMayWritePrinciples(): boolean {
  return useMayChange('LEAD', 'FACILITATOR')
}

/** What the address asks of the list. */
export function usePrincipleFilters() {
  const { get } = useAddress()
  const filters = Object.fromEntries(principleFilters.map((name) => [name, get(name)])) as {
    [Name in (typeof principleFilters)[number]]?: string
  }
  return {
    filters: { ...filters, sort: get('sort') },
    isNarrowed: principleFilters.some((name) => get(name)),
    cursor: get('cursor'),
  }
}
