import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { api, type Schemas } from '@/api/client'
import { type Held, held } from '@/api/versions'
import { useAddress } from '@/shared/use-address'
import { useMayChange } from '@/shared/use-may-change'
import { useIsOneOf, useProgrammeId } from '@/shared/use-membership'

export type Conversation = Schemas['Conversation']
export type HeldConversation = Held<Conversation>
export type ListedConversation = Schemas['ListedConversation']

export const conversationsPath = '/programmes/{programmeId}/conversations'
export const conversationPath = '/programmes/{programmeId}/conversations/{id}'

/** All that narrows the list, by the name it has in the address. */
export const conversationFilters = ['q', 'state', 'channel', 'since', 'stakeholderId'] as const

export async function readConversation(programmeId: string, id: string): Promise<HeldConversation> {
  return held(await api.GET(conversationPath, { params: { path: { programmeId, id } } }))
}

export function useConversation() {
  const programmeId = useProgrammeId()
  const { conversationId: id } = useParams()
  if (!id) throw new Error('This page is about no conversation')
  return useQuery({
    queryKey: ['get', conversationPath, { programmeId, id }],
    queryFn: () => readConversation(programmeId, id),
  })
}

export function useConversationsHome(): string {
  return `/programmes/${useProgrammeId()}/conversations`
}

export function useMayListen(): boolean {
  return useMayChange('LEAD', 'FACILITATOR')
}

/** What people said is for those alone who listen to them. */
export function useMayReadConversations(): boolean {
  return useIsOneOf('LEAD', 'FACILITATOR')
}

/** What the address asks of the list. */
export function useConversationFilters() {
  const { get } = useAddress()
  const since = get('since')
  return {
    filters: {
      q: get('q'),
      state: get('state'),
      channel: get('channel'),
      stakeholderId: get('stakeholderId'),
      day: since && `gte:${since}`,
      sort: get('sort'),
    },
    isNarrowed: conversationFilters.some((name) => get(name)),
    cursor: get('cursor'),
  }
}
