import { useNavigate } from 'react-router'
import { api, type Schemas } from '@/api/client'
import { ifMatch } from '@/api/versions'
import { reasonOf } from '@/shared/failure'
import { useNotice } from '@/shared/notice'
import { useMembership, useProgrammeId } from '@/shared/use-membership'
import { useRefresh, useRefreshMe } from '@/shared/use-refresh'
import { roleName } from './roles'

type Member = Schemas['Member']

/** Tells what was changed, and offers to take it back: unless one has just given up the right to. */
export function useMemberSaved(before: Member) {
  const programmeId = useProgrammeId()
  const isMyself = useMembership(programmeId)?.memberId === before.id
  const navigate = useNavigate()
  const notify = useNotice()
  const refresh = useRefresh()
  const refreshMe = useRefreshMe()

  async function undo(after: Member) {
    try {
      await api.PATCH('/programmes/{programmeId}/members/{id}', {
        params: { path: { programmeId, id: before.id } },
        body: { name: before.name, role: before.role },
        headers: ifMatch(after),
      })
      notify(`${before.name} is ${roleName(before.role).toLowerCase()} again`)
    } catch (error) {
      notify(`That could not be taken back. ${reasonOf(error)}`)
    }
    await Promise.all([refresh(), refreshMe()])
  }

  return async (after: Member) => {
    const { name, role } = after
    const words = role === before.role ? `${name} is saved` : `${name} is ${roleName(role).toLowerCase()} now`
    notify(words, isMyself && role !== 'LEAD' ? undefined : { undo: () => void undo(after) })
    await navigate(`/programmes/${programmeId}/settings/members`)
    await Promise.all([refresh(), refreshMe()])
  }
}
