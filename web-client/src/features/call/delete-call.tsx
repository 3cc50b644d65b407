import { useNavigate } from 'react-router'
import { api } from '@/api/client'
import { ifMatch } from '@/api/versions'
import { ConfirmAction } from '@/shared/confirm-action'
import { useProgrammeId } from '@/shared/use-membership'
import { callPath, type HeldCall, useCallsHome } from './calls'

/** Of a draft; what people have applied to is kept. */
export function DeleteCall({ held, onDone }: { held: HeldCall; onDone: () => void }) {
  const programmeId = useProgrammeId()
  const home = useCallsHome()
  const navigate = useNavigate()
  const { id, title } = held.data
  return (
    <ConfirmAction
      title={`Delete the draft “${title}”?`}
      confirm="Delete it"
      cancel="Keep it"
      onCancel={onDone}
      content={id}
      send={() => api.DELETE(callPath, { params: { path: { programmeId, id } }, headers: ifMatch(held) })}
      done="The draft is deleted"
      onDone={() => {
        onDone()
        void navigate(home)
      }}
    >
      <p>All of it goes, with its criteria and quotas. This cannot be undone.</p>
    </ConfirmAction>
  )
}
