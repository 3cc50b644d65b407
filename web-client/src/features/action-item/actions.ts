import { useAddress } from '@/shared/use-address'
import { useIsOneOf } from '@/shared/use-membership'

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
      q: get('q'),
      // What is still to be done, unless the address says otherwise.
      state: get('state') ?? 'OPEN',
      projectId: get('projectId'),
      ownerId: get('ownerId'),
      dueOn: get('dueOn'),
      sort: get('sort'),
    },
    isNarrowed: actionFilters.some((name) => get(name)),
    cursor: get('cursor'),
  }
}
