import { useState } from 'react'
import { api } from '@/api/client'
import { useNotice } from '@/shared/notice'
import { ProblemForm } from '@/shared/problem-form'
import { TextField } from '@/shared/text-field'
import { useProgrammeId } from '@/shared/use-membership'
import { useProblemForm } from '@/shared/use-problem-form'
import { useRefresh } from '@/shared/use-refresh'
import type { Invitation } from './invitation-words'

/** Says that the mail came back, for a mail system that tells only people. */
export function BounceForm({ invitation: { id, stakeholder } }: { invitation: Invitation }) {
  const [isOpen, setIsOpen] = useState(false)
  const programmeId = useProgrammeId()
  const notify = useNotice()
  const refresh = useRefresh()
  const form = useProblemForm({
    draftKey: `${programmeId}/invitations/${id}/bounce`,
    initial: { reason: '' },
    submit: ({ reason }, headers) =>
      api.POST('/programmes/{programmeId}/invitation-bounces', {
        params: { path: { programmeId } },
        body: { invitationId: id, reason: reason.trim() },
        headers,
      }),
    async onSaved() {
      notify(`The mail to ${stakeholder.name} is noted as come back`)
      await refresh()
    },
  })

  if (!isOpen && !form.isRestored) {
    return (
      <div>
        <button className="il-link-button" type="button" onClick={() => setIsOpen(true)}>
          The mail came back
        </button>
      </div>
    )
  }
  return (
    <ProblemForm form={form} save="Note that it came back">
      <TextField
        label="What did it say?"
        hint="As the mail system wrote, such as “no such user here”."
        autoComplete="off"
        {...form.field('reason')}
      />
    </ProblemForm>
  )
}
