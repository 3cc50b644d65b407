import { api } from '@/api/client'
import { ConfirmDialog } from '@/shared/confirm-dialog'
import { reasonOf } from '@/shared/failure'
import { useConfirmedAction } from '@/shared/use-confirmed-action'
import { useProgrammeId } from '@/shared/use-membership'
import type { Workshop } from './workshops'

/** From then on people say what helped. */
export function HoldWorkshop({ workshop, onDone }: { workshop: Workshop; onDone: () => void }) {
  const programmeId = useProgrammeId()
  const { id, title, version } = workshop
  const holding = useConfirmedAction({
    content: `${id} ${version} is held`,
    send: (headers) =>
      api.POST('/programmes/{programmeId}/workshops/{id}/holding', {
        params: { path: { programmeId, id } },
        headers,
      }),
    done: 'The workshop is held',
    onDone,
  })
  return (
    <ConfirmDialog
      open
      title={`Does “${title}” take place?`}
      confirm="It takes place"
      cancel="Not yet"
      busy={holding.isPending}
      onConfirm={() => holding.mutate()}
      onCancel={onDone}
    >
      {holding.error ? <p role="alert">{reasonOf(holding.error)}</p> : null}
      <p>
        From then on it keeps its principles, and whoever came says of each whether it helped. Those that were
        only proposed are in test. This cannot be undone.
      </p>
    </ConfirmDialog>
  )
}
