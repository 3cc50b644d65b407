import { api } from '@/api/client'
import { closingTime } from '@/shared/closing-time'
import { ConfirmDialog } from '@/shared/confirm-dialog'
import { useConfirmedAction } from '@/shared/use-confirmed-action'
import { useProgrammeId } from '@/shared/use-membership'
import type { Call } from './calls'
import { Refused } from './refused'

type Props = { call: Call; timeZone: string; onDone: () => void }

/** Says what is final once a call is open. */
export function OpenCall({ call, timeZone, onDone }: Props) {
  const programmeId = useProgrammeId()
  const opening = useConfirmedAction({
    content: call.id,
    send: (headers) =>
      api.POST('/programmes/{programmeId}/calls/{id}/opening', {
        params: { path: { programmeId, id: call.id } },
        headers,
      }),
    done: 'The call is open',
    onDone,
  })
  return (
    <ConfirmDialog
      open
      harmless
      title={`Open “${call.title}”?`}
      confirm="Open the call"
      cancel="Not yet"
      busy={opening.isPending}
      onConfirm={() => opening.mutate()}
      onCancel={onDone}
    >
      <Refused error={opening.error} />
      <p>
        From now on proposals are taken
        {call.closesAt && <>, until {closingTime(call.closesAt, timeZone)}</>}.
      </p>
      <p>
        Its criteria, checks and quotas stay as they are published. Its words, the number of places and the
        closing time can still be changed.
      </p>
    </ConfirmDialog>
  )
}
