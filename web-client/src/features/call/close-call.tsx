import { api } from '@/api/client'
import { closingTime } from '@/shared/closing-time'
import { ConfirmDialog } from '@/shared/confirm-dialog'
import { useConfirmedAction } from '@/shared/use-confirmed-action'
import { useProgrammeId } from '@/shared/use-membership'
import type { Call } from './calls'
import { Refused } from './refused'

type Props = { call: Call; timeZone: string; onDone: () => void }

/** Before its time: people may still be writing. */
export function CloseCall({ call, timeZone, onDone }: Props) {
  const programmeId = useProgrammeId()
  const closing = useConfirmedAction({
    content: call.id,
    send: (headers) =>
      api.POST('/programmes/{programmeId}/calls/{id}/closing', {
        params: { path: { programmeId, id: call.id } },
        headers,
      }),
    done: 'The call is closed',
    onDone,
  })
  return (
    <ConfirmDialog
      open
      title={`Close “${call.title}” now?`}
      confirm="Close it now"
      cancel="Leave it open"
      busy={closing.isPending}
      onConfirm={() => closing.mutate()}
      onCancel={onDone}
    >
      <Refused error={closing.error} />
      <p>
        {call.closesAt && <>People were told {closingTime(call.closesAt, timeZone)}. </>}
        Proposals that are drafts stay drafts, and no more are taken. It can be opened again until it is
        assessed.
      </p>
    </ConfirmDialog>
  )
}
