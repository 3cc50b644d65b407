import { api } from '@/api/client'
import { ConfirmAction } from '@/shared/confirm-action'
import { inDays } from '@/shared/format'
import { useProgrammeId } from '@/shared/use-membership'
import type { Ask } from './asks'

/** Asks once more before an ask is taken out of the count, which cannot be undone. */
export function CancelAsk({ ask, onDone }: { ask: Ask; onDone: () => void }) {
  const programmeId = useProgrammeId()
  const { name } = ask.stakeholder

  return (
    <ConfirmAction
      title={`Cancel this ask of ${name}?`}
      confirm="Cancel the ask"
      cancel="Keep it"
      onCancel={onDone}
      content={ask.id}
      send={(headers) =>
        api.POST('/programmes/{programmeId}/contacts/{id}/cancellation', {
          params: { path: { programmeId, id: ask.id } },
          headers,
        })
      }
      done={`The ask of ${name} is cancelled`}
      onDone={onDone}
    >
      For what is not asked after all, or was recorded in error. The ask of {inDays(ask.askedOn)} stays in the
      list as cancelled and counts no more. This cannot be undone.
    </ConfirmAction>
  )
}
