import { api } from '@/api/client'
import { ConfirmDialog } from '@/shared/confirm-dialog'
import { reasonOf } from '@/shared/failure'
import { useConfirmedAction } from '@/shared/use-confirmed-action'
import { useProgrammeId } from '@/shared/use-membership'
import type { Principle } from './principles'

export type Verb = 'test' | 'reinstatement'

type Words = { confirm: string; ask: (title: string) => string; cancel: string; after: string; done: string }

export const verbWords: Record<Verb, Words> = {
  test: {
    confirm: 'Put it to the test',
    ask: (title) => `Put “${title}” to the test?`,
    cancel: 'Not yet',
    after: 'Teams try to work by it. What they find goes into its next version.',
    done: 'The principle is in test',
  },
  reinstatement: {
    confirm: 'Reinstate it',
    ask: (title) => `Reinstate “${title}”?`,
    cancel: 'Leave it retired',
    after: 'It is again what it was before, and the reason why it was retired is taken away.',
    done: 'The principle is reinstated',
  },
}

/** Asks before the principle goes on to another status. */
export function StepDialog(props: { verb: Verb; principle: Principle; onDone: () => void }) {
  const { verb, principle, onDone } = props
  const programmeId = useProgrammeId()
  const words = verbWords[verb]
  const { id, version, currentVersion } = principle
  const going = useConfirmedAction({
    content: `${id} ${verb} ${version}`,
    send: (headers) =>
      api.POST(`/programmes/{programmeId}/principles/{id}/${verb}`, {
        params: { path: { programmeId, id } },
        headers,
      }),
    done: words.done,
    onDone,
  })
  return (
    <ConfirmDialog
      open
      title={words.ask(currentVersion.title)}
      confirm={words.confirm}
      cancel={words.cancel}
      busy={going.isPending}
      harmless
      onConfirm={() => going.mutate()}
      onCancel={onDone}
    >
      {going.error ? <p role="alert">{reasonOf(going.error)}</p> : null}
      <p>{words.after}</p>
    </ConfirmDialog>
  )
}
