import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { api, type Schemas } from '@/api/client'
import { type Held, held } from '@/api/versions'
import { useMayChange } from '@/shared/use-may-change'
import { useIsOneOf, useProgrammeId } from '@/shared/use-membership'

export type Call = Schemas['Call']
export type HeldCall = Held<Call>
export type Quota = Schemas['Quota']

export const callsPath = '/programmes/{programmeId}/calls'
export const callPath = '/programmes/{programmeId}/calls/{id}'

export async function readCall(programmeId: string, id: string): Promise<HeldCall> {
  return held(await api.GET(callPath, { params: { path: { programmeId, id } } }))
}

export function useCall(id: string | undefined) {
  const programmeId = useProgrammeId()
  return useQuery({
    queryKey: ['get', callPath, { programmeId, id }],
    queryFn: () => readCall(programmeId, id ?? ''),
    enabled: id !== undefined,
  })
}

/** The call of the address. */
export function useCallId(): string {
  const { callId } = useParams()
  if (!callId) throw new Error('This page is about no call')
  return callId
}

/** Below which all pages of calls are. */
export function useCallsHome(): string {
  return `/programmes/${useProgrammeId()}/projects/calls`
}

export function useMayRunCalls(): boolean {
  return useMayChange('LEAD', 'FACILITATOR')
}

export function useMayReadProposals(): boolean {
  return useIsOneOf('LEAD', 'FACILITATOR', 'ASSESSOR', 'INTEGRATION')
}
