import { useNavigate } from 'react-router'
import { api } from '@/api/client'
import { ifMatch } from '@/api/versions'
import { ConfirmAction } from '@/shared/confirm-action'
import { useProgrammeId } from '@/shared/use-membership'
import { type HeldPrinciple, principlePath, usePrinciplesHome } from './principles'

/** Of one that was only proposed; what was tried is kept. */
export function DeletePrinciple({ held, onDone }: { held: HeldPrinciple; onDone: () => void }) {
  const programmeId = useProgrammeId()
  const home = usePrinciplesHome()
  const navigate = useNavigate()
  const { id, currentVersion } = held.data
  return (
    <ConfirmAction
      title={`Delete “${currentVersion.title}”?`}
      confirm="Delete it"
      cancel="Keep it"
      onCancel={onDone}
      content={id}
      send={() =>
        api.DELETE(principlePath, { params: { path: { programmeId, id } }, headers: ifMatch(held) })
      }
      done="The principle is deleted"
      onDone={() => {
        onDone()
        void navigate(home)
      }}
    >
      <p>Nobody has tried it yet, so nothing else is lost. This cannot be undone.</p>
    </ConfirmAction>
  )
}
