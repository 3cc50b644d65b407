import { api } from '@/api/client'
import { ConfirmDialog } from '@/shared/confirm-dialog'
import { reasonOf } from '@/shared/failure'
import { inDays } from '@/shared/format'
import { useConfirmedAction } from '@/shared/use-confirmed-action'
import { useProgrammeId } from '@/shared/use-membership'
import type { Ask } from './asks'

/** Asks once more before an ask is taken out of the count, which cannot be undone. */
export function CancelAsk({ ask, onDone }: { ask: Ask; onDone: () => void }) {
  const programmeId = useProgrammeId()
  const { name } = ask.stakeholder

  const cancelling = useConfirmedAction({
    content: ask.id,
    send: (headers) =>
      api.POST('/programmes/{programmeId}/contacts/{id}/cancellation', {
        params: { path: { programmeId, id: ask.id } },
        headers,
      }),
    done: `The ask of ${name} is cancelled`,
    onDone,
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
