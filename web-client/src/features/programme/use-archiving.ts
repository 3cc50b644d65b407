import { useMutation } from '@tanstack/react-query'
import { useMemo, useRef } from 'react'
import { api } from '@/api/client'
import { SubmissionKey } from '@/api/submission-key'
import { reasonOf } from '@/shared/failure'
import { useNotice } from '@/shared/notice'
import { useRefresh, useRefreshMe } from '@/shared/use-refresh'

type Step = 'archive' | 'restoration'

const opposite = { archive: 'restoration', restoration: 'archive' } as const

/** Archiving and restoring, each of which undoes the other. */
export function useArchiving(programmeId: string, name: string) {
  const notify = useNotice()
  const refresh = useRefresh()
  const refreshMe = useRefreshMe()
  const key = useRef(new SubmissionKey())

  const change = useMutation({
    mutationFn: async (step: Step) => {
      await api.POST(`/programmes/{programmeId}/${step}`, {
        params: { path: { programmeId } },
        headers: key.current.headersFor(step),
      })
    },
    async onSuccess(_, step) {
      key.current.done()
      notify(step === 'archive' ? `${name} is archived` : `${name} is restored`, {
        undo: () => change.mutate(opposite[step]),
      })
      await Promise.all([refresh(), refreshMe()])
    },
  })

  const { error } = change
  const refusal = useMemo(
    () => (error ? { title: 'Nothing was changed', items: [{ message: reasonOf(error) }] } : null),
    [error],
  )
  return {
    isBusy: change.isPending,
    archive: () => change.mutate('archive'),
    restore: () => change.mutate('restoration'),
    refusal,
  }
}
