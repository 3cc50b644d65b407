import { useNavigate } from 'react-router'
import { api, type Schemas } from '@/api/client'
import { ifMatch } from '@/api/versions'
import { useMembership, useProgrammeId } from '@/shared/use-membership'
import { useRefresh, useRefreshMe } from '@/shared/use-refresh'
import { useRemoval } from './use-removal'

/** Takes somebody out of the programme. Who takes themselves out leaves its pages. */
export function useMemberRemoval() {
  const programmeId = useProgrammeId()
  const myself = useMembership(programmeId)?.memberId
  const navigate = useNavigate()
  const refresh = useRefresh()
  const refreshMe = useRefreshMe()
  return useRemoval<Schemas['Member']>({
    nameOf: ({ name }) => name,
    remove: async (member) => {
      await api.DELETE('/programmes/{programmeId}/members/{id}', {
        params: { path: { programmeId, id: member.id } },
        headers: ifMatch(member),
      })
      if (member.id !== myself) return
      await navigate('/programmes')
      await refreshMe()
    },
    isFinal: ({ id }) => id === myself,
    restore: ({ email, name, role }, headers) =>
      api.POST('/programmes/{programmeId}/members', {
        params: { path: { programmeId } },
        body: { email, name, role },
        headers,
      }),
    refresh,
    inUse: 'Something still refers to this member.',
  })
}
