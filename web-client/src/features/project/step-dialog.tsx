import { api } from '@/api/client'
import { ConfirmDialog } from '@/shared/confirm-dialog'
import { reasonOf } from '@/shared/failure'
import { useConfirmedAction } from '@/shared/use-confirmed-action'
import { useProgrammeId } from '@/shared/use-membership'
import type { Project } from './projects'

export type Verb = 'start' | 'pause' | 'resumption' | 'completion'

export const verbWords: Record<Verb, { confirm: string; cancel: string; after: string; done: string }> = {
  start: {
    confirm: 'Start it',
    cancel: 'Not yet',
    after: 'From then on its milestones are what the team is held to.',
    done: 'The project is under way',
  },
  pause: {
    confirm: 'Pause it',
    cancel: 'Go on',
    after: 'Its days and money stay promised, and it can go on at any time.',
    done: 'The project is paused',
  },
  resumption: {
    confirm: 'Go on with it',
    cancel: 'Leave it paused',
    after: 'It is under way again.',
    done: 'The project is under way again',
  },
  completion: {
    confirm: 'Complete it',
    cancel: 'Not yet',
    after: 'It cannot be taken up again after that. Its days have been given.',
    done: 'The project is completed',
  },
}

/** Asks before the project goes on to another state. */
export function StepDialog({ verb, project, onDone }: { verb: Verb; project: Project; onDone: () => void }) {
  const programmeId = useProgrammeId()
  const words = verbWords[verb]
  const going = useConfirmedAction({
    content: `${project.id} ${verb} ${project.version}`,
    send: (headers) =>
      api.POST(`/programmes/{programmeId}/projects/{id}/${verb}`, {
        params: { path: { programmeId, id: project.id } },
        headers,
      }),
    done: words.done,
    onDone,
  })
  return (
    <ConfirmDialog
      open
      title={`${words.confirm.replace(/ it$/, '')} “${project.title}”?`}
      confirm={words.confirm}
      cancel={words.cancel}
      busy={going.isPending}
      harmless={verb !== 'completion'}
      onConfirm={() => going.mutate()}
      onCancel={onDone}
    >
      {going.error ? <p role="alert">{reasonOf(going.error)}</p> : null}
      <p>{words.after}</p>
    </ConfirmDialog>
  )
}
