import { useMutation } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { api } from '@/api/client'
import { isProblemError } from '@/api/problem'
import { SubmissionKey } from '@/api/submission-key'
import { reasonOf } from '@/shared/failure'
import { useNotice } from '@/shared/notice'
import { useProgrammeId } from '@/shared/use-membership'
import { useRefresh } from '@/shared/use-refresh'

/** Submits an assessment after saving what is not saved yet. */
export function useSubmission(id: string, flush: () => Promise<void>, onSubmitted: () => void) {
  const programmeId = useProgrammeId()
  const notify = useNotice()
  const refresh = useRefresh()
  const [key] = useState(() => new SubmissionKey())
  const submitting = useMutation({
    networkMode: 'always',
    mutationFn: async () => {
      await flush()
      return api.POST('/programmes/{programmeId}/assessments/{id}/submission', {
        params: { path: { programmeId, id } },
        headers: key.headersFor(id),
      })
    },
    async onSuccess() {
      key.done()
      onSubmitted()
      notify('Submitted')
      await refresh()
    },
  })
  const refusals = useMemo(() => refusalsOf(submitting.error), [submitting.error])
  return { mutate: () => submitting.mutate(), isPending: submitting.isPending, refusals }
}

function refusalsOf(error: unknown): string[] {
  if (!error) return []
  const places = isProblemError(error) ? (error.problem.errors ?? []) : []
  return places.length > 0 ? places.map(({ detail }) => `The assessment ${detail}`) : [reasonOf(error)]
}
