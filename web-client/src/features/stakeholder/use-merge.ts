import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, bodyOf, type Schemas } from '@/api/client'
import { SubmissionKey } from '@/api/submission-key'
import { useNotice } from '@/shared/notice'
import { useProgrammeId } from '@/shared/use-membership'
import { useRefresh } from '@/shared/use-refresh'

type Entry = Pick<Schemas['DuplicateEntry'], 'id' | 'name'>

/** Joins two entries of one person. */
export function useMerge(onMerged: (kept: Schemas['Stakeholder']) => void | Promise<void>) {
  const programmeId = useProgrammeId()
  const notify = useNotice()
  const refresh = useRefresh()
  const [key] = useState(() => new SubmissionKey())
  return useMutation({
    mutationFn: async ({ kept, duplicate }: { kept: Entry; duplicate: Entry }) =>
      bodyOf(
        await api.POST('/programmes/{programmeId}/stakeholders/{id}/merge', {
          params: { path: { programmeId, id: kept.id } },
          body: { duplicateId: duplicate.id },
          headers: key.headersFor([kept.id, duplicate.id]),
        }),
      ),
    async onSuccess(kept) {
      notify(`Merged. ${kept.name} is here once now`)
      await onMerged(kept)
      await refresh()
    },
  })
}
