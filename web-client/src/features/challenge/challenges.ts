import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { api, queries, type Schemas } from '@/api/client'
import { type Held, held } from '@/api/versions'
import { useAddress } from '@/shared/use-address'
import { useMayChange } from '@/shared/use-may-change'
import { useProgrammeId } from '@/shared/use-membership'

export type Challenge = Schemas['Challenge']
export type HeldChallenge = Held<Challenge>

export const challengesPath = '/programmes/{programmeId}/challenges'
export const challengePath = '/programmes/{programmeId}/challenges/{id}'
export const stepsPath = '/programmes/{programmeId}/challenges/{id}/steps'
export const scoresPath = '/programmes/{programmeId}/challenges/scores'

/** All that narrows the list, by the name it has in the address. */
export const challengeFilters = [
  'q',
  'status',
  'groupCode',
  'placeCode',
  'ownerId',
  'symptomId',
  'insightId',
  'themeId',
] as const

export async function readChallenge(programmeId: string, id: string): Promise<HeldChallenge> {
  return held(await api.GET(challengePath, { params: { path: { programmeId, id } } }))
}

export function useChallenge() {
  const programmeId = useProgrammeId()
  const { challengeId: id } = useParams()
  if (!id) throw new Error('This page is about no challenge')
  return useQuery({
    queryKey: ['get', challengePath, { programmeId, id }],
    queryFn: () => readChallenge(programmeId, id),
  })
}

/** By the id of their challenge, what is due first comes first. */
export function useTargetsOfAll(): ReadonlyMap<string, Schemas['Target'][]> {
  const programmeId = useProgrammeId()
  const targets = queries.useQuery('get', '/programmes/{programmeId}/targets', {
    params: { path: { programmeId }, query: { limit: 200 } },
  })
  const byChallenge = new Map<string, Schemas['Target'][]>()
  for (const target of targets.data?.results ?? [])
    byChallenge.set(target.challengeId, [...(byChallenge.get(target.challengeId) ?? []), target])
  return byChallenge
}

export function useChallengesHome(): string {
  return `/programmes/${useProgrammeId()}/challenges`
}

export function useMayWriteChallenges(): boolean {
  return useMayChange('LEAD', 'FACILITATOR')
}

/** What the address asks of the list. */
export function useChallengeFilters() {
  const { get } = useAddress()
  const filters = Object.fromEntries(challengeFilters.map((name) => [name, get(name)])) as {
    [Name in (typeof challengeFilters)[number]]?: string
  }
  return {
    filters: { ...filters, sort: get('sort') },
    isNarrowed: challengeFilters.some((name) => get(name)),
    cursor: get('cursor'),
  }
}

/** All that a board of insights has, to choose one from. */
export function useThemes() {
  const programmeId = useProgrammeId()
  return queries.useQuery('get', '/programmes/{programmeId}/themes', {
    params: { path: { programmeId }, query: { sort: 'position', limit: 50 } },
  })
}
