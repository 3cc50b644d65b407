import { useNavigate } from 'react-router'
import { api } from '@/api/client'
import { ifMatch } from '@/api/versions'
import { ConfirmAction } from '@/shared/confirm-action'
import { useProgrammeId } from '@/shared/use-membership'
import { type HeldSymptom, symptomPath, useSymptomsHome } from './symptoms'

/** Of one that nothing rests on. */
export function DeleteSymptom({ held, onDone }: { held: HeldSymptom; onDone: () => void }) {
  const programmeId = useProgrammeId()
  const home = useSymptomsHome()
  const navigate = useNavigate()
  const { id } = held.data
  return (
    <ConfirmAction
      title="Delete this symptom?"
      confirm="Delete it"
      cancel="Keep it"
      onCancel={onDone}
      content={`${id} goes`}
      send={() => api.DELETE(symptomPath, { params: { path: { programmeId, id } }, headers: ifMatch(held) })}
      done="The symptom is deleted"
      onDone={() => {
        onDone()
        void navigate(home)
      }}
    >
      <p>The findings and insights that show it stay. This cannot be undone.</p>
    </ConfirmAction>
  )
}
