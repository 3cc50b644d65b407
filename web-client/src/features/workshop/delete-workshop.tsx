import { useNavigate } from 'react-router'
import { api } from '@/api/client'
import { ifMatch } from '@/api/versions'
import { ConfirmAction } from '@/shared/confirm-action'
import { useProgrammeId } from '@/shared/use-membership'
import { type HeldWorkshop, useWorkshopsHome, workshopPath } from './workshops'

/** Of one to which nobody is invited. */
export function DeleteWorkshop({ held, onDone }: { held: HeldWorkshop; onDone: () => void }) {
  const programmeId = useProgrammeId()
  const home = useWorkshopsHome()
  const navigate = useNavigate()
  const { id, title } = held.data
  return (
    <ConfirmAction
      title={`Delete “${title}”?`}
      confirm="Delete it"
      cancel="Keep it"
      onCancel={onDone}
      content={`${id} goes`}
      send={() => api.DELETE(workshopPath, { params: { path: { programmeId, id } }, headers: ifMatch(held) })}
      done="The workshop is deleted"
      onDone={() => {
        onDone()
        void navigate(home)
      }}
    >
      <p>Nobody is invited yet, so nothing else is lost. This cannot be undone.</p>
    </ConfirmAction>
  )
}
