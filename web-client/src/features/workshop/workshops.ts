import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { api, queries, type Schemas } from '@/api/client'
import { type Held, held } from '@/api/versions'
import { useAddress } from '@/shared/use-address'
import { useMayChange } from '@/shared/use-may-change'
import { useIsOneOf, useProgrammeId } from '@/shared/use-membership'

export type Workshop = Schemas['Workshop']
export type HeldWorkshop = Held<Workshop>
export type Attendance = Schemas['Attendance']
export type ParticipantRatings = Schemas['ParticipantRatings']
export type AttendanceState = Schemas['AttendanceState']

export const workshopsPath = '/programmes/{programmeId}/workshops'
export const workshopPath = '/programmes/{programmeId}/workshops/{id}'
export const attendancesPath = '/programmes/{programmeId}/workshops/{id}/attendances'
export const attendancePath = '/programmes/{programmeId}/workshops/{id}/attendances/{stakeholderId}'
export const ratingsPath = '/programmes/{programmeId}/workshops/{id}/ratings'
export const participantRatingsPath = '/programmes/{programmeId}/workshops/{id}/ratings/{stakeholderId}'

/** No workshop has more participants than fit on one page of them. */
const everybody = 100

/** All that narrows the list, by the name it has in the address. */
export const workshopFilters = ['state', 'projectId'] as const

export async function readWorkshop(programmeId: string, id: string): Promise<HeldWorkshop> {
  return held(await api.GET(workshopPath, { params: { path: { programmeId, id } } }))
}

export function useWorkshop() {
  const programmeId = useProgrammeId()
  const { workshopId: id } = useParams()
  if (!id) throw new Error('This page is about no workshop')
  return useQuery({
    queryKey: ['get', workshopPath, { programmeId, id }],
    queryFn: () => readWorkshop(programmeId, id),
  })
}

/** Who takes part, in the order in which they were invited. */
export function useAttendances(id: string) {
  const programmeId = useProgrammeId()
  return queries.useQuery('get', attendancesPath, {
    params: { path: { programmeId, id }, query: { limit: everybody } },
  })
}

/** What each who attended says of its principles. */
export function useWorkshopRatings(id: string) {
  const programmeId = useProgrammeId()
  return queries.useQuery('get', ratingsPath, {
    params: { path: { programmeId, id }, query: { limit: everybody } },
  })
}

export function useWorkshopsHome(): string {
  return `/programmes/${useProgrammeId()}/projects/workshops`
}

export function useMayRunWorkshops(): boolean {
  return useMayChange('LEAD', 'FACILITATOR')
}

/** Workshops are for those who work on projects. */
export function useMayReadWorkshops(): boolean {
  return useIsOneOf('LEAD', 'FACILITATOR', 'CONTRIBUTOR', 'INTEGRATION')
}

/** What the address asks of the list. */
export function useWorkshopFilters() {
  const { get } = useAddress()
  const filters = Object.fromEntries(workshopFilters.map((name) => [name, get(name)])) as {
    [Name in (typeof workshopFilters)[number]]?: string
  }
  return {
    filters: { ...filters, sort: get('sort') },
    isNarrowed: workshopFilters.some((name) => get(name)),
    cursor: get('cursor'),
  }
}
