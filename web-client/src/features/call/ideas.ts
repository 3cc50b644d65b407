import { queries } from '@/api/client'
import { useAddress } from '@/shared/use-address'
import { useProgrammeId } from '@/shared/use-membership'
import { callsPath } from './calls'

export const ideasPath = '/programmes/{programmeId}/proposals'

/** What found no place yet, whichever way. */
export const ideaStates = ['LEFT_ON_THE_TABLE', 'WITHDRAWN'] as const

const wherever = `in:${ideaStates.join(',')}`

/** All that narrows the list, by the name it has in the address. */
export const ideaFilters = ['q', 'state', 'callId', 'placeCode', 'sectorCode', 'eligibility'] as const

/** As many calls as one page of them holds. */
const most = 200

export function useIdeasHome(): string {
  return `/programmes/${useProgrammeId()}/projects/ideas`
}

/** What the address asks of the list. */
export function useIdeaFilters() {
  const { get } = useAddress()
  const filters = Object.fromEntries(ideaFilters.map((name) => [name, get(name)])) as {
    [Name in (typeof ideaFilters)[number]]?: string
  }
  return {
    filters: { ...filters, state: filters.state ?? wherever, sort: get('sort') },
    isNarrowed: ideaFilters.some((name) => get(name)),
    cursor: get('cursor'),
  }
}

/** Calls to choose from or to name, newest first. */
export function useCallNames(state?: 'OPEN') {
  const programmeId = useProgrammeId()
  return queries.useQuery('get', callsPath, {
    params: { path: { programmeId }, query: { state, limit: most } },
  })
}

/** What an idea became in other calls. */
export function useRevivals(id: string) {
  const programmeId = useProgrammeId()
  return queries.useQuery('get', ideasPath, {
    params: { path: { programmeId }, query: { revivedFromId: id, sort: 'createdAt' } },
  })
}
