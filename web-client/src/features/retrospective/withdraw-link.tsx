import { api } from '@/api/client'
import { ConfirmAction } from '@/shared/confirm-action'
import { useProgrammeId } from '@/shared/use-membership'
import { type Participant, seatPath } from './seats'

type Props = { of: Participant; id: string; onDone: () => void }

/** Makes all links to a seat open nothing, as where a mail went to the wrong person. */
export function WithdrawLink({ of: { id: seatId, person }, id, onDone }: Props) {
  const programmeId = useProgrammeId()
  const name = person?.name ?? 'this person'
  return (
    <ConfirmAction
      title={`Withdraw the link of ${name}?`}
      confirm="Withdraw it"
      cancel="Leave it"
      onCancel={onDone}
      content={`${seatId} withdrawn`}
      send={(headers) =>
        api.POST(`${seatPath}/revocation`, { params: { path: { programmeId, id, seatId } }, headers })
      }
      done={`The link of ${name} opens nothing any more`}
      onDone={onDone}
    >
      <p>Whoever has it gets in no more. What they did stays, and another link can be sent.</p>
    </ConfirmAction>
  )
}
