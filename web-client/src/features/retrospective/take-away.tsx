import { api } from '@/api/client'
import { ConfirmAction } from '@/shared/confirm-action'
import { useProgrammeId } from '@/shared/use-membership'
import { type Participant, seatPath } from './seats'

type Props = { of: Participant; id: string; onDone: () => void }

/** Lets somebody take no part who has done nothing yet. */
export function TakeAway({ of: { id: seatId, person, inTeam }, id, onDone }: Props) {
  const programmeId = useProgrammeId()
  const name = person?.name ?? 'this person'
  return (
    <ConfirmAction
      title={`Take ${name} away?`}
      confirm="Take them away"
      cancel="Keep them"
      onCancel={onDone}
      content={`${seatId} goes`}
      send={(headers) => api.DELETE(seatPath, { params: { path: { programmeId, id, seatId } }, headers })}
      done={`${name} takes no part`}
      onDone={onDone}
    >
      <p>
        {inTeam
          ? 'They stay in the team, and can be added again.'
          : 'What was asked of their time is taken back.'}{' '}
        A link that was sent to them opens nothing any more.
      </p>
    </ConfirmAction>
  )
}
