import { api } from '@/api/client'
import { ConfirmDialog } from '@/shared/confirm-dialog'
import { reasonOf } from '@/shared/failure'
import { useConfirmedAction } from '@/shared/use-confirmed-action'
import { useProgrammeId } from '@/shared/use-membership'
import { type Attendance, attendancePath, type Workshop } from './workshops'

type Props = { attendance: Attendance; workshop: Workshop; onDone: () => void }

/** Lets somebody take no part. */
export function TakeOut({ attendance: { person, inTeam }, workshop, onDone }: Props) {
  const programmeId = useProgrammeId()
  const { id, state } = workshop
  const leaving = useConfirmedAction({
    content: `${id} ${person.id} goes`,
    send: () =>
      api.DELETE(attendancePath, { params: { path: { programmeId, id, stakeholderId: person.id } } }),
    done: `${person.name} takes no part`,
    onDone,
  })
  return (
    <ConfirmDialog
      open
      title={`Take ${person.name} out of the workshop?`}
      confirm="Take them out"
      cancel="Keep them"
      busy={leaving.isPending}
      onConfirm={() => leaving.mutate()}
      onCancel={onDone}
    >
      {leaving.error ? <p role="alert">{reasonOf(leaving.error)}</p> : null}
      <p>{lostInWords(state === 'HELD', inTeam)}</p>
    </ConfirmDialog>
  )
}

function lostInWords(isHeld: boolean, inTeam: boolean): string {
  if (isHeld) return 'What they said of its principles is forgotten. Say that they were absent, if they were.'
  return inTeam ? 'They can be invited again.' : 'What was asked of their time is taken back.'
}
