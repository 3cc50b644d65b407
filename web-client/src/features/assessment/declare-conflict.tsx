import { useId, useState } from 'react'
import { api } from '@/api/client'
import { ConfirmDialog } from '@/shared/confirm-dialog'
import { TextareaField } from '@/shared/textarea-field'
import { useConfirmedAction } from '@/shared/use-confirmed-action'
import { useProgrammeId } from '@/shared/use-membership'
import type { Assessment } from './assessments'
import { Refused } from './refused'

type Props = { assessment: Assessment; onDeclared: () => void; onDone: () => void }

/** With the reason. What was said of the proposal is forgotten. */
export function DeclareConflict({ assessment, onDeclared, onDone }: Props) {
  const programmeId = useProgrammeId()
  const id = useId()
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const declaring = useConfirmedAction({
    content: `${assessment.id} ${reason}`,
    send: (headers) =>
      api.POST('/programmes/{programmeId}/assessments/{id}/conflict-of-interest', {
        params: { path: { programmeId, id: assessment.id } },
        body: { reason: reason.trim() },
        headers,
      }),
    done: 'The conflict of interest is declared',
    onDone: onDeclared,
  })

  function declare() {
    setTried(true)
    if (reason.trim()) declaring.mutate()
    else document.getElementById(id)?.focus()
  }

  return (
    <ConfirmDialog
      open
      title="Declare a conflict of interest?"
      confirm="Declare it"
      cancel="Go on assessing"
      busy={declaring.isPending}
      onConfirm={declare}
      onCancel={onDone}
    >
      <Refused error={declaring.error} />
      <p>
        You are never given “{assessment.proposalTitle}” again, and what you said of it is forgotten. It
        cannot be undone. Leads and facilitators read the reason, as do assessors who have finished.
      </p>
      <TextareaField
        id={id}
        label="Why must you not assess it?"
        rows={2}
        value={reason}
        onChange={setReason}
        error={tried && !reason.trim() ? 'Say why, such as “I work on this ward”' : undefined}
      />
    </ConfirmDialog>
  )
}
