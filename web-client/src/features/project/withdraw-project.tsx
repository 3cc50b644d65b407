import { useId, useState } from 'react'
import { api } from '@/api/client'
import { ConfirmDialog } from '@/shared/confirm-dialog'
import { reasonOf } from '@/shared/failure'
import { inPounds } from '@/shared/format'
import { TextareaField } from '@/shared/textarea-field'
import { useConfirmedAction } from '@/shared/use-confirmed-action'
import { useIsOneOf, useProgrammeId } from '@/shared/use-membership'
import { daysInWords } from './project-words'
import type { Project } from './projects'
import { PromoteField } from './promote-field'

/** With the reason; a lead may let a proposal that was left on the table take its place. */
export function WithdrawProject({ project, onDone }: { project: Project; onDone: () => void }) {
  const programmeId = useProgrammeId()
  const id = useId()
  const isLead = useIsOneOf('LEAD')
  const [reason, setReason] = useState('')
  const [promoted, setPromoted] = useState('')
  const [tried, setTried] = useState(false)
  const withdrawing = useConfirmedAction({
    content: `${project.id} ${promoted} ${reason}`,
    send: (headers) =>
      api.POST('/programmes/{programmeId}/projects/{id}/withdrawal', {
        params: { path: { programmeId, id: project.id } },
        body: { reason: reason.trim(), promoteProposalId: promoted || null },
        headers,
      }),
    done: 'The project is withdrawn',
    onDone,
  })

  function withdraw() {
    setTried(true)
    if (reason.trim()) withdrawing.mutate()
    else document.getElementById(id)?.focus()
  }

  const { facilitatorDays, budgetPounds, backfillPounds } = project
  return (
    <ConfirmDialog
      open
      title={`Withdraw “${project.title}”?`}
      confirm="Withdraw it"
      cancel="Keep it"
      busy={withdrawing.isPending}
      onConfirm={withdraw}
      onCancel={onDone}
    >
      {withdrawing.error ? <p role="alert">{reasonOf(withdrawing.error)}</p> : null}
      <p>
        It stays as it is, with the reason, and cannot be taken up again. {daysInWords(facilitatorDays)} and{' '}
        {inPounds(budgetPounds + backfillPounds)} are free again.
      </p>
      <TextareaField
        id={id}
        label="Why?"
        hint="In a sentence, such as “The practice that led it has merged”."
        rows={2}
        value={reason}
        onChange={setReason}
        error={tried && !reason.trim() ? 'Say why it is withdrawn' : undefined}
      />
      {isLead && <PromoteField project={project} value={promoted} onChange={setPromoted} />}
    </ConfirmDialog>
  )
}
