import { useQuery } from '@tanstack/react-query'
import { api, bodyOf, queries, type Schemas } from '@/api/client'
import { type Held, held } from '@/api/versions'
import { useMayChange } from '@/shared/use-may-change'
import { useMembership, useProgrammeId } from '@/shared/use-membership'

export type Assessment = Schemas['Assessment']
export type HeldAssessment = Held<Assessment>
export type Call = Schemas['Call']
export type Criterion = Schemas['Criterion']
export type Panel = Schemas['Panel']
export type Proposal = Schemas['Proposal']

export const assessmentPath = '/programmes/{programmeId}/assessments/{id}'
export const panelPath = '/programmes/{programmeId}/calls/{id}/panel'
const assessmentsPath = '/programmes/{programmeId}/calls/{id}/assessments'

export function usePanel(callId: string) {
  const programmeId = useProgrammeId()
  return queries.useQuery('get', panelPath, { params: { path: { programmeId, id: callId } } })
}

/** The address of one in the cache, which saving it renews. */
export const keyOfAssessment = (programmeId: string, id: string) => [
  'get',
  assessmentPath,
  { programmeId, id },
]

export async function readAssessment(programmeId: string, id: string): Promise<HeldAssessment> {
  return held(await api.GET(assessmentPath, { params: { path: { programmeId, id } } }))
}

export function useAssessment(id: string) {
  const programmeId = useProgrammeId()
  return useQuery({
    queryKey: keyOfAssessment(programmeId, id),
    queryFn: () => readAssessment(programmeId, id),
  })
}

/** Every assessment of the call that one may see, page after page. */
export function useAssessments(callId: string) {
  const programmeId = useProgrammeId()
  return useQuery({
    queryKey: ['get', assessmentsPath, { programmeId, id: callId }],
    queryFn: async ({ signal }) => {
      const all: Assessment[] = []
      let cursor: string | undefined
      do {
        const params = { path: { programmeId, id: callId }, query: { limit: 200, cursor } }
        const { results, metadata } = bodyOf(await api.GET(assessmentsPath, { params, signal }))
        all.push(...results)
        cursor = metadata.nextCursor ?? undefined
      } while (cursor)
      return all
    },
  })
}

/** Those of one's own. Whoever has finished is given everybody's. */
export function useMyAssessments(callId: string) {
  const all = useAssessments(callId)
  const me = useMyMemberId()
  return { ...all, data: all.data?.filter(({ memberId }) => memberId === me) }
}

export function useMyMemberId(): string | undefined {
  return useMembership(useProgrammeId())?.memberId
}

export function useMayAppoint(): boolean {
  return useMayChange('LEAD', 'FACILITATOR')
}

export function useMayEnd(): boolean {
  return useMayChange('LEAD')
}

export function useMayAssess(): boolean {
  return useMayChange('LEAD', 'FACILITATOR', 'ASSESSOR')
}
