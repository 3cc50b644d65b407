import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { api, queries, type Schemas } from '@/api/client'
import { type Held, held } from '@/api/versions'
import { useAddress } from '@/shared/use-address'
import { useMayChange } from '@/shared/use-may-change'
import { useIsOneOf, useProgrammeId } from '@/shared/use-membership'

export type Project = Schemas['Project']
export type HeldProject = Held<Project>
export type Capacity = Schemas['PromisedCapacity']
export type Milestone = Schemas['Milestone']
export type TeamMember = Schemas['TeamMember']

export const projectsPath = '/programmes/{programmeId}/projects'
export const projectPath = '/programmes/{programmeId}/projects/{id}'
export const milestonesPath = '/programmes/{programmeId}/projects/{id}/milestones'
export const milestonePath = '/programmes/{programmeId}/projects/{id}/milestones/{milestoneId}'
export const teamPath = '/programmes/{programmeId}/projects/{id}/team-members'
export const teamMemberPath = '/programmes/{programmeId}/projects/{id}/team-members/{teamMemberId}'

/** All that narrows the list, by the name it has in the address. */
export const projectFilters = ['q', 'state', 'placeCode', 'sectorCode', 'callId', 'nextDueOn'] as const

export async function readProject(programmeId: string, id: string): Promise<HeldProject> {
  return held(await api.GET(projectPath, { params: { path: { programmeId, id } } }))
}

/** The project of the address. */
export function useProjectId(): string {
  const { projectId } = useParams()
  if (!projectId) throw new Error('This page is about no project')
  return projectId
}

export function useProject() {
  const programmeId = useProgrammeId()
  const id = useProjectId()
  return useQuery({
    queryKey: ['get', projectPath, { programmeId, id }],
    queryFn: () => readProject(programmeId, id),
  })
}

export function useMilestones(id: string) {
  const programmeId = useProgrammeId()
  return queries.useQuery('get', milestonesPath, {
    params: { path: { programmeId, id }, query: { limit: 50 } },
  })
}

export function useTeam(id: string) {
  const programmeId = useProgrammeId()
  return queries.useQuery('get', teamPath, { params: { path: { programmeId, id }, query: { limit: 50 } } })
}

/** How much of what a call can give is promised. */
export function useCapacity(callId: string | undefined) {
  const programmeId = useProgrammeId()
  return queries.useQuery(
    'get',
    '/programmes/{programmeId}/calls/{id}/capacity',
    { params: { path: { programmeId, id: callId ?? '' } } },
    { enabled: callId !== undefined },
  )
}

export function useProjectsHome(): string {
  return `/programmes/${useProgrammeId()}/projects`
}

export function useMayRunProjects(): boolean {
  return useMayChange('LEAD', 'FACILITATOR')
}

/** Assessors judge proposals; what becomes of them is for those who work on it. */
export function useMayReadProjects(): boolean {
  return useIsOneOf('LEAD', 'FACILITATOR', 'CONTRIBUTOR', 'INTEGRATION')
}

/** What the address asks of the list. */
export function useProjectFilters() {
  const { get } = useAddress()
  const filters = Object.fromEntries(projectFilters.map((name) => [name, get(name)])) as {
    [Name in (typeof projectFilters)[number]]?: string
  }
  return {
    filters: { ...filters, sort: get('sort') },
    isNarrowed: projectFilters.some((name) => get(name)),
    cursor: get('cursor'),
  }
}
