import { queries } from '@/api/client'
import { useAddress } from '@/shared/use-address'
import { useIsOneOf, useProgrammeId } from '@/shared/use-membership'

export const progressPath = '/programmes/{programmeId}/action-item-progress'

export const actionFilters = ['q', 'state', 'projectId', 'ownerId', 'dueOn'] as const

export function useMayReadActions(): boolean {
  return useIsOneOf('LEAD', 'FACILITATOR', 'CONTRIBUTOR', 'INTEGRATION')
}

/** What the address asks of the list. */
export function useActionFilters() {
  const { get } = useAddress()
  return {
    filters: {
      ...Object.fromEntries(actionFilters.map((name) => [name, get(name)])),
      // What is still to be done, unless the address says otherwise.
      state: get('state') ?? 'OPEN',
      sort: get('sort'),
    } as Record<(typeof actionFilters)[number] | 'sort', string | undefined>,
    isNarrowed: actionFilters.some((name) => get(name)),
    cursor: get('cursor'),
  }
}

/** The projects whose teams one sees. */
export function useProjects() {
  const programmeId = useProgrammeId()
  return queries.useQuery('get', '/programmes/{programmeId}/projects', {
    params: { path: { programmeId }, query: { limit: 200 } },
  })
}
