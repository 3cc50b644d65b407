import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { api, queries, type Schemas } from '@/api/client'
import { type Held, held } from '@/api/versions'
import { useAddress } from '@/shared/use-address'
import { useMayChange } from '@/shared/use-may-change'
import { useIsOneOf, useProgrammeId } from '@/shared/use-membership'

export type Insight = Schemas['Insight']
export type HeldInsight = Held<Insight>
export type CitedInsight = Schemas['CitedInsight']

export const insightsPath = '/programmes/{programmeId}/insights'
export const insightPath = '/programmes/{programmeId}/insights/{id}'

/** All that narrows the list, by the name it has in the address. */
export const insightFilters = [
  'q',
  'kind',
  'state',
  'whoCouldAct',
  'themeId',
  'conversationId',
  'groupCode',
  'placeCode',
  'sectorCode',
] as const

export async function readInsight(programmeId: string, id: string): Promise<HeldInsight> {
  return held(await api.GET(insightPath, { params: { path: { programmeId, id } } }))
}

export function useInsight() {
  const programmeId = useProgrammeId()
  const { insightId: id } = useParams()
  if (!id) throw new Error('This page is about no insight')
  return useQuery({
    queryKey: ['get', insightPath, { programmeId, id }],
    queryFn: () => readInsight(programmeId, id),
  })
}

export function useInsightsHome(): string {
  return `/programmes/${useProgrammeId()}/insights`
}

export function useMayReadInsights(): boolean {
  return useIsOneOf('LEAD', 'FACILITATOR', 'CONTRIBUTOR', 'VIEWER', 'INTEGRATION')
}

/** Whether one notes, changes and decides; contributors suggest. */
export function useMayCurate(): boolean {
  return useMayChange('LEAD', 'FACILITATOR')
}

export function useMaySuggest(): boolean {
  return useMayChange('LEAD', 'FACILITATOR', 'CONTRIBUTOR')
}

/** Who said something, where, and how strong it is, is for those alone who listen to people. */
export function useSeesSources(): boolean {
  return useIsOneOf('LEAD', 'FACILITATOR')
}

/** What the address asks of the list; what counts, unless it asks for something else. */
export function useInsightFilters() {
  const { get } = useAddress()
  const of = Object.fromEntries(insightFilters.map((name) => [name, get(name)]))
  return {
    filters: { ...of, state: get('state') ?? 'KEPT', sort: get('sort') },
    isNarrowed: insightFilters.some((name) => get(name)),
    cursor: get('cursor'),
  }
}

/** As many as a board has at most. */
export function useThemes() {
  const programmeId = useProgrammeId()
  return queries.useQuery('get', '/programmes/{programmeId}/themes', {
    params: { path: { programmeId }, query: { sort: 'position', limit: 50 } },
  })
}
