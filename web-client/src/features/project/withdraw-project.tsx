import { useState } from 'react'
import { api } from '@/api/client'
import { AskReason } from '@/shared/ask-reason'
import { inPounds } from '@/shared/format'
import { useIsOneOf, useProgrammeId } from '@/shared/use-membership'
import { daysInWords } from './project-words'
import type { Project } from './projects'
import { PromoteField } from './promote-field'

/** With the reason; a lead may let a proposal that was left on the table take its place. */
export function WithdrawProject({ project, onDone }: { project: Project; onDone: () => void }) {
  const programmeId = useProgrammeId()
  const isLead = useIsOneOf('LEAD')
  const [promoted, setPromoted] = useState('')
  const { id, title, facilitatorDays, budgetPounds, backfillPounds } = project
  return (
    <AskReason
      title={`Withdraw “${title}”?`}
      confirm="Withdraw it"
      cancel="Keep it"
      content={`${id} ${promoted}`}
      send={(reason, headers) =>
        api.POST('/programmes/{programmeId}/projects/{id}/withdrawal', {
          params: { path: { programmeId, id } },
          body: { reason, promoteProposalId: promoted || null },
          headers,
        })
      }
      done="The project is withdrawn"
      onDone={onDone}
      hint="In a sentence, such as “The practice that led it has merged”."
      missing="Say why it is withdrawn"
      more={isLead && <PromoteField project={project} value={promoted} onChange={setPromoted} />}
    >
      <p>
        It stays as it is, with the reason, and cannot be taken up again. {daysInWords(facilitatorDays)} and{' '}
        {inPounds(budgetPounds + backfillPounds)} are free again.
      </p>
    </AskReason>
  )
}
