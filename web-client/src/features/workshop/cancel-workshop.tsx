import { api } from '@/api/client'
import { AskReason } from '@/shared/ask-reason'
import { useProgrammeId } from '@/shared/use-membership'
import type { Workshop } from './workshops'

/** With the reason, which everybody reads who takes it into their calendar. */
export function CancelWorkshop({ workshop, onDone }: { workshop: Workshop; onDone: () => void }) {
  const programmeId = useProgrammeId()
  const { id, title, version } = workshop
  return (
    <AskReason
      title={`Cancel “${title}”?`}
      confirm="Cancel it"
      cancel="Keep it"
      content={`${id} ${version}`}
      send={(reason, headers) =>
        api.POST('/programmes/{programmeId}/workshops/{id}/cancellation', {
          params: { path: { programmeId, id } },
          body: { reason },
          headers,
        })
      }
      done="The workshop is cancelled"
      onDone={onDone}
      hint="In a sentence, such as “Half of the team is needed on the ward”."
      missing="Say why it is cancelled"
    >
      <p>Whoever was asked for their time has it back. It cannot be planned again: plan another one.</p>
    </AskReason>
  )
}
