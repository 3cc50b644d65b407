import { useNavigate } from 'react-router'
import { api } from '@/api/client'
import { ifMatch } from '@/api/versions'
import { ConfirmAction } from '@/shared/confirm-action'
import { counted } from '@/shared/format'
import { useProgrammeId } from '@/shared/use-membership'
import { type HeldTarget, targetPath, useTargetsHome } from './targets'

/** With all that was measured for it. */
export function DeleteTarget({ held, onDone }: { held: HeldTarget; onDone: () => void }) {
  const programmeId = useProgrammeId()
  const home = useTargetsHome()
  const navigate = useNavigate()
  const { id, name, readings } = held.data
  return (
    <ConfirmAction
      title={`Delete “${name}”?`}
      confirm="Delete it"
      cancel="Keep it"
      onCancel={onDone}
      content={`${id} goes`}
      send={() => api.DELETE(targetPath, { params: { path: { programmeId, id } }, headers: ifMatch(held) })}
      done="The target is deleted"
      onDone={() => {
        onDone()
        void navigate(home)
      }}
    >
      <p>
        {readings > 0 && `Its ${counted(readings, 'reading goes', 'readings go')} with it. `}This cannot be
        undone.
      </p>
    </ConfirmAction>
  )
}
