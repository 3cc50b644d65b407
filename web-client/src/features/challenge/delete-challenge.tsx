import { useNavigate } from 'react-router'
import { api } from '@/api/client'
import { ifMatch } from '@/api/versions'
import { ConfirmAction } from '@/shared/confirm-action'
import { useProgrammeId } from '@/shared/use-membership'
import { challengePath, type HeldChallenge, useChallengesHome } from './challenges'

/** Of one that was never meant, and that nothing names. */
export function DeleteChallenge({ held, onDone }: { held: HeldChallenge; onDone: () => void }) {
  const programmeId = useProgrammeId()
  const home = useChallengesHome()
  const navigate = useNavigate()
  const { id } = held.data
  return (
    <ConfirmAction
      title="Delete this challenge?"
      confirm="Delete it"
      cancel="Keep it"
      onCancel={onDone}
      content={`${id} goes`}
      send={() =>
        api.DELETE(challengePath, { params: { path: { programmeId, id } }, headers: ifMatch(held) })
      }
      done="The challenge is deleted"
      onDone={() => {
        onDone()
        void navigate(home)
      }}
    >
      <p>One that was meant is better dropped, with the reason. This cannot be undone.</p>
    </ConfirmAction>
  )
}
