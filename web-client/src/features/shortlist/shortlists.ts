import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { api, bodyOf, queries, type Schemas } from '@/api/client'
import { useMayChange } from '@/shared/use-may-change'
import { useProgrammeId } from '@/shared/use-membership'
import { isUnderWay } from '@/shared/use-shortlist'
import { shortlistsPath } from './use-preview'

export type Summary = Schemas['ShortlistSummary']
export type Scored = Schemas['ScoredProposal']

/** The kept shortlist of the address. */
export function useShortlistId(): string {
  const { shortlistId } = useParams()
  if (!shortlistId) throw new Error('This page is about no shortlist')
  return shortlistId
}

/** All that are kept of a call, newest first; read again while one is being computed. */
export function useShortlists(callId: string) {
  const programmeId = useProgrammeId()
  return useQuery({
    queryKey: ['get', shortlistsPath, { programmeId, id: callId }],
    queryFn: async ({ signal }) => {
      const all: Summary[] = []
      let cursor: string | undefined
      do {
        const params = { path: { programmeId, id: callId }, query: { limit: 200, cursor } }
        const { results, metadata } = bodyOf(await api.GET(shortlistsPath, { params, signal }))
        all.push(...results)
        cursor = metadata.nextCursor ?? undefined
      } while (cursor)
      return all
    },
    refetchInterval: ({ state }) => (state.data?.some(isUnderWay) ? 2000 : false),
  })
}

/** Who assesses the call, by member. */
export function useAssessorNames(callId: string): (memberId: string) => string {
  const programmeId = useProgrammeId()
  const panel = queries.useQuery('get', '/programmes/{programmeId}/calls/{id}/panel', {
    params: { path: { programmeId, id: callId } },
  })
  const names = new Map(panel.data?.assessors.map(({ memberId, name }) => [memberId, name]))
  return (memberId) => names.get(memberId) ?? 'An assessor'
}

export function useMayAsk(): boolean {
  return useMayChange('LEAD', 'FACILITATOR')
}

export function useMayDecide(): boolean {
  return useMayChange('LEAD')
}
