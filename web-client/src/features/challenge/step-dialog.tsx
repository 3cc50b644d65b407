import { useId, useState } from 'react'
import { api } from '@/api/client'
import { AskReason } from '@/shared/ask-reason'
import { ConfirmDialog } from '@/shared/confirm-dialog'
import { reasonOf } from '@/shared/failure'
import { TextareaField } from '@/shared/textarea-field'
import { useConfirmedAction } from '@/shared/use-confirmed-action'
import { useProgrammeId } from '@/shared/use-membership'
import type { ChallengeStatus } from './challenge-words'
import { type Challenge, stepsPath } from './challenges'

export const stepVerbs: Record<ChallengeStatus, string> = {
  OPEN: 'Open it again',
  IN_PROGRESS: 'Take it up',
  RESOLVED: 'It is resolved',
  DROPPED: 'Drop it',
}

const words: Record<ChallengeStatus, { ask: string; after: string; done: string; cancel: string }> = {
  OPEN: {
    ask: 'Open it again?',
    after: 'It waits again for somebody to work on it.',
    done: 'The challenge is open again',
    cancel: 'Leave it',
  },
  IN_PROGRESS: {
    ask: 'Take it up?',
    after: 'From then on it counts as being worked on.',
    done: 'The challenge is in progress',
    cancel: 'Not yet',
  },
  RESOLVED: {
    ask: 'Is it resolved?',
    after: 'It is counted as overcome, and can be opened again if it comes back.',
    done: 'The challenge is resolved',
    cancel: 'Not yet',
  },
  DROPPED: {
    ask: 'Drop it?',
    after: 'Everybody who reads it sees the reason. It can be taken up again.',
    done: 'The challenge is dropped',
    cancel: 'Keep it',
  },
}

type Props = { to: ChallengeStatus; challenge: Challenge; onDone: () => void }

/** Asks before a challenge becomes something else, and why. */
export function StepDialog({ to, challenge, onDone }: Props) {
  const programmeId = useProgrammeId()
  const { id, version } = challenge
  const { ask, after, done, cancel } = words[to]
  const action = {
    content: `${id} ${to} ${version}`,
    send: (reason: string, headers: { 'Idempotency-Key': string }) =>
      api.POST(stepsPath, {
        params: { path: { programmeId, id } },
        body: { status: to, reason: reason || null },
        headers,
      }),
    done,
    onDone,
  }
  const dialog = { title: ask, confirm: stepVerbs[to], cancel }
  if (to === 'DROPPED') {
    return (
      <AskReason
        {...dialog}
        {...action}
        hint="In a sentence, such as “The trust has replaced the system that caused it”."
        missing="Say why nothing comes of it"
      >
        <p>{after}</p>
      </AskReason>
    )
  }
  return <AskStep {...dialog} {...action} after={after} />
}

type AskProps = {
  title: string
  confirm: string
  cancel: string
  after: string
  content: string
  send: (reason: string, headers: { 'Idempotency-Key': string }) => Promise<unknown>
  done: string
  onDone: () => void
}

/** With a word why, for whoever wants to give one. */
function AskStep({ content, send, done, onDone, after, ...dialog }: AskProps) {
  const field = useId()
  const [reason, setReason] = useState('')
  const stepping = useConfirmedAction({
    content: [content, reason],
    send: (headers) => send(reason.trim(), headers),
    done,
    onDone,
  })
  return (
    <ConfirmDialog
      open
      harmless
      busy={stepping.isPending}
      onConfirm={() => stepping.mutate()}
      onCancel={onDone}
      {...dialog}
    >
      {stepping.error ? <p role="alert">{reasonOf(stepping.error)}</p> : null}
      <p>{after}</p>
      <TextareaField id={field} label="Why?" optional rows={2} value={reason} onChange={setReason} />
    </ConfirmDialog>
  )
}
