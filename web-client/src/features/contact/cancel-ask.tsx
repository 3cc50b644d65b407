import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '@/api/client'
import { SubmissionKey } from '@/api/submission-key'
import { ConfirmDialog } from '@/shared/confirm-dialog'
import { reasonOf } from '@/shared/failure'
import { inDays } from '@/shared/format'
import { useNotice } from '@/shared/notice'
import { useProgrammeId } from '@/shared/use-membership'
import { useRefresh } from '@/shared/use-refresh'
import type { Ask } from './asks'

/** Asks once more before an ask is taken out of the count, which cannot be undone. */
export function CancelAsk({ ask, onDone }: { ask: Ask; onDone: () => void }) {
  const programmeId = useProgrammeId()
  const notify = useNotice()
  const refresh = useRefresh()
  const [key] = useState(() => new SubmissionKey())
  const { name } = ask.stakeholder

  const cancelling = useMutation({
    mutationFn: () =>
      api.POST('/programmes/{programmeId}/contacts/{id}/cancellation', {
        params: { path: { programmeId, id: ask.id } },
        headers: key.headersFor(ask.id),
      }),
    async onSuccess() {
      onDone()
      notify(`The ask of ${name} is cancelled`)
      await refresh()
    },
    // What stands in the way may have happened since the list was read.
    onError: () => refresh(),
  })

  return (
    <ConfirmDialog
      open
      title={`Cancel this ask of ${name}?`}
      confirm="Cancel the ask"
      cancel="Keep it"
      busy={cancelling.isPending}
      onConfirm={() => cancelling.mutate()}
      onCancel={onDone}
    >
      {cancelling.error && (
        <p className="nhsuk-error-message" role="alert">
          {reasonOf(cancelling.error)}
        </p>
      )}
      For what is not asked after all, or was recorded in error. The ask of {inDays(ask.askedOn)} stays in the
      list as cancelled and counts no more. This cannot be undone.
    </ConfirmDialog>
  )
}
