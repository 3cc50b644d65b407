import { api } from '@/api/client'
import { ConfirmDialog } from '@/shared/confirm-dialog'
import { reasonOf } from '@/shared/failure'
import { useConfirmedAction } from '@/shared/use-confirmed-action'
import { useProgrammeId } from '@/shared/use-membership'
import { type Participant, seatPath } from './seats'

type Props = { of: Participant; id: string; onDone: () => void }

/** Lets somebody take no part who has done nothing yet. */
export function TakeAway({ of: { id: seatId, person, inTeam }, id, onDone }: Props) {
  const programmeId = useProgrammeId()
  const name = person?.name ?? 'this person'
  const leaving = useConfirmedAction({
    content: `${seatId} goes`,
    send: (headers) => api.DELETE(seatPath, { params: { path: { programmeId, id, seatId } }, headers }),
    done: `${name} takes no part`,
    onDone,
  })
  return (
    <ConfirmDialog
      open
      title={`Take ${name} away?`}
      confirm="Take them away"
      cancel="Keep them"
      busy={leaving.isPending}
      onConfirm={() => leaving.mutate()}
      onCancel={onDone}
    >
      {leaving.error ? <p role="alert">{reasonOf(leaving.error)}</p> : null}
      <p>
        {inTeam
          ? 'They stay in the team, and can be added again.'
          : 'What was asked of their time is taken back.'}{' '}
        A link that was sent to them opens nothing any more.
      </p>
    </ConfirmDialog>
  )
}
