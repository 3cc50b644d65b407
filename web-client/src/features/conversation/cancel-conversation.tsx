import { useId, useState } from 'react'
import { api } from '@/api/client'
import { ConfirmDialog } from '@/shared/confirm-dialog'
import { reasonOf } from '@/shared/failure'
import { TextareaField } from '@/shared/textarea-field'
import { useConfirmedAction } from '@/shared/use-confirmed-action'
import { useProgrammeId } from '@/shared/use-membership'
import type { Conversation } from './conversations'

/** With the reason. */
export function CancelConversation({
  conversation,
  onDone,
}: {
  conversation: Conversation
  onDone: () => void
}) {
  const programmeId = useProgrammeId()
  const field = useId()
  const { id, title, version } = conversation
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const cancelling = useConfirmedAction({
    content: `${id} ${version} ${reason}`,
    send: (headers) =>
      api.POST('/programmes/{programmeId}/conversations/{id}/cancellation', {
        params: { path: { programmeId, id } },
        body: { reason: reason.trim() },
        headers,
      }),
    done: 'The conversation is cancelled',
    onDone,
  })

  function cancel() {
    setTried(true)
    if (reason.trim()) cancelling.mutate()
  }

  return (
    <ConfirmDialog
      open
      title={`Cancel “${title}”?`}
      confirm="Cancel it"
      cancel="Keep it"
      busy={cancelling.isPending}
      onConfirm={cancel}
      onCancel={onDone}
    >
      {cancelling.error ? <p role="alert">{reasonOf(cancelling.error)}</p> : null}
      <p>Whoever was asked for their time has it back. It cannot be planned again: plan another one.</p>
      <TextareaField
        id={field}
        label="Why?"
        hint="In a sentence, such as “She is needed on the ward”."
        rows={2}
        value={reason}
        onChange={setReason}
        error={tried && !reason.trim() ? 'Say why it is cancelled' : undefined}
      />
    </ConfirmDialog>
  )
}
