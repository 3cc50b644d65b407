import { useState } from 'react'
import { api } from '@/api/client'
import { isProblemError } from '@/api/problem'
import { budgetRefusalIn, inPlainWords } from '@/shared/budget-refusal'
import { useNotice } from '@/shared/notice'
import { ProblemForm } from '@/shared/problem-form'
import { TextareaField } from '@/shared/textarea-field'
import { useIsOneOf, useProgrammeId } from '@/shared/use-membership'
import { useProblemForm } from '@/shared/use-problem-form'
import { useRefresh } from '@/shared/use-refresh'
import type { Invitation } from './invitation-words'

/** Sends again what failed or came back. Where the first mail may have come it is one more ask, which a lead may insist on. */
export function SendAgain({ invitation: { id, stakeholder } }: { invitation: Invitation }) {
  const [isOver, setIsOver] = useState(false)
  const isLead = useIsOneOf('LEAD')
  const programmeId = useProgrammeId()
  const notify = useNotice()
  const refresh = useRefresh()
  const form = useProblemForm({
    draftKey: `${programmeId}/invitations/${id}/sending`,
    initial: { overrideReason: '' },
    async submit({ overrideReason }, headers) {
      try {
        return await api.POST('/programmes/{programmeId}/invitations/{id}/sending', {
          params: { path: { programmeId, id } },
          body: { overrideReason: overrideReason.trim() || null },
          headers,
        })
      } catch (error) {
        const refusal = budgetRefusalIn(error)
        if (!refusal || !isProblemError(error)) {
          // what stands in the way may have happened since the page was read
          await refresh()
          throw error
        }
        setIsOver(true)
        throw inPlainWords(error, refusal)
      }
    },
    async onSaved() {
      notify(`The invitation of ${stakeholder.name} is sent again`)
      await refresh()
    },
  })

  return (
    <div>
      <ProblemForm form={form} save="Send it again">
        <p className="il-small">To the address they have now: put that right first.</p>
        {(isOver || form.isRestored) &&
          (isLead ? (
            <TextareaField
              label="Why must it be now?"
              hint="The first mail may have come, so this is one more ask. It stays with the ask, for everybody who sees it."
              rows={2}
              {...form.field('overrideReason')}
            />
          ) : (
            <p className="il-note">A lead can send it all the same, and says why.</p>
          ))}
      </ProblemForm>
    </div>
  )
}
