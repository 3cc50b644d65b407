import { useMutation } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { api } from '@/api/client'
import { SubmissionKey } from '@/api/submission-key'
import { reasonOf } from '@/shared/failure'
import { useNotice } from '@/shared/notice'
import { useProgrammeId } from '@/shared/use-membership'
import { useRefresh } from '@/shared/use-refresh'
import type { Invitation } from './invitation-words'

/** By the last word of its address. */
export type Action = 'reminder' | 'revocation'

const done: Record<Action, (name: string) => string> = {
  reminder: (name) => `${name} is reminded`,
  revocation: (name) => `The invitation of ${name} is taken back`,
}

/** Does one of these, once however often it is pressed, and reads again what came of it. */
export function useInvitationAction({ id, version, stakeholder }: Invitation, onSettled: () => void) {
  const programmeId = useProgrammeId()
  const notify = useNotice()
  const refresh = useRefresh()
  const [key] = useState(() => new SubmissionKey())

  const acting = useMutation({
    mutationFn: (action: Action) =>
      api.POST(`/programmes/{programmeId}/invitations/{id}/${action}`, {
        params: { path: { programmeId, id } },
        headers: key.headersFor({ action, version }),
      }),
    async onSuccess(_, action) {
      key.done()
      notify(done[action](stakeholder.name))
      await refresh()
    },
    // What stands in the way may have happened since the page was read.
    onError: () => refresh(),
    onSettled,
  })

  const { error } = acting
  const problems = useMemo(() => (error ? [{ message: reasonOf(error) }] : []), [error])
  return {
    problems,
    isBusy: acting.isPending,
    start(action: Action) {
      if (!acting.isPending) acting.mutate(action)
    },
  }
}
