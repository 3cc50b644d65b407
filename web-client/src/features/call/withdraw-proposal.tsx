import { useId, useState } from 'react'
import { api } from '@/api/client'
import { ConfirmDialog } from '@/shared/confirm-dialog'
import { TextareaField } from '@/shared/textarea-field'
import { useConfirmedAction } from '@/shared/use-confirmed-action'
import { useProgrammeId } from '@/shared/use-membership'
import type { Proposal } from './proposals'
import { Refused } from './refused'

type Props = {
  proposal: Pick<Proposal, 'id' | 'title'>
  /** What to begin with, where the reason is known. */
  because?: string
  onDone: () => void
}

/** With the reason, which is kept beside it. */
export function WithdrawProposal({ proposal, because = '', onDone }: Props) {
  const programmeId = useProgrammeId()
  const id = useId()
  const [reason, setReason] = useState(because)
  const [tried, setTried] = useState(false)
  const withdrawing = useConfirmedAction({
    content: `${proposal.id} ${reason}`,
    send: (headers) =>
      api.POST('/programmes/{programmeId}/proposals/{id}/withdrawal', {
        params: { path: { programmeId, id: proposal.id } },
        body: { reason: reason.trim() },
        headers,
      }),
    done: 'The proposal is withdrawn',
    onDone,
  })

  function withdraw() {
    setTried(true)
    if (reason.trim()) withdrawing.mutate()
    else document.getElementById(id)?.focus()
  }

  return (
    <ConfirmDialog
      open
      title={`Withdraw “${proposal.title}”?`}
      confirm="Withdraw it"
      cancel="Keep it"
      busy={withdrawing.isPending}
      onConfirm={withdraw}
      onCancel={onDone}
    >
      <Refused error={withdrawing.error} />
      <p>
        It is no longer considered. It stays in the list with the reason, and comes back to this call no more.
      </p>
      <TextareaField
        id={id}
        label="Why?"
        hint="In a sentence, such as “The ward closes in spring”."
        rows={2}
        value={reason}
        onChange={setReason}
        error={tried && !reason.trim() ? 'Say why it is withdrawn' : undefined}
      />
    </ConfirmDialog>
  )
}
