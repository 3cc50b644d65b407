import { api, queries } from '@/api/client'
import { useAddress } from '@/shared/use-address'
import { useProgrammeId } from '@/shared/use-membership'
import type { Invitation } from './invitation-words'

export const invitationsPath = '/programmes/{programmeId}/invitations'

/** All that narrows the list, by the name it has in the address and at the service. */
export const invitationFilters = ['state', 'purpose', 'stakeholderId', 'roundId', 'prioritisationId'] as const

/** What the address asks of the list. */
export function useInvitationFilters() {
  const { get } = useAddress()
  const filters = Object.fromEntries(invitationFilters.map((name) => [name, get(name)])) as {
    [Name in (typeof invitationFilters)[number]]?: string
  }
  return { filters, isNarrowed: invitationFilters.some((name) => get(name)), cursor: get('cursor') }
}

/** The whole list, as it is filtered. */
export function readAllInvitations(programmeId: string, query: Record<string, string | undefined>) {
  return api.GET(invitationsPath, {
    params: { path: { programmeId }, query },
    headers: { Accept: 'text/csv' },
    parseAs: 'blob',
  })
}

const soon = 3_000

/** Reads again soon while a mail is on its way. */
export function untilSent(invitations: Pick<Invitation, 'state' | 'sendAt'>[]): number | false {
  const isMoving = invitations.some(
    ({ state, sendAt }) =>
      state === 'SENDING' || (state === 'SCHEDULED' && new Date(sendAt).getTime() <= Date.now()),
  )
  return isMoving && soon
}

export function useInvitation(id: string) {
  const programmeId = useProgrammeId()
  return queries.useQuery(
    'get',
    '/programmes/{programmeId}/invitations/{id}',
    { params: { path: { programmeId, id } } },
    { refetchInterval: ({ state: { data } }) => untilSent(data ? [data] : []) },
  )
}
