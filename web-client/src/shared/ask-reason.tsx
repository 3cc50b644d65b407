import { type ComponentProps, type ReactNode, useId, useState } from 'react'
import { ConfirmDialog } from './confirm-dialog'
import { reasonOf } from './failure'
import { TextareaField } from './textarea-field'
import { useConfirmedAction } from './use-confirmed-action'

type Dialog = Pick<ComponentProps<typeof ConfirmDialog>, 'title' | 'confirm' | 'cancel'>
type Action = Omit<Parameters<typeof useConfirmedAction>[0], 'send'>

type Props = Dialog &
  Action & {
    send: (reason: string, headers: { 'Idempotency-Key': string }) => Promise<unknown>
    /** How a reason may sound. */
    hint: string
    /** What is said where none is given. */
    missing: string
    /** What else is asked for. */
    more?: ReactNode
    /** What will happen. */
    children: ReactNode
  }

/** Asks before something is done that needs a reason, does it once, and says in place why it was refused. */
export function AskReason({ content, send, done, onDone, hint, missing, more, children, ...dialog }: Props) {
  const field = useId()
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const acting = useConfirmedAction({
    content: [content, reason],
    send: (headers) => send(reason.trim(), headers),
    done,
    onDone,
  })

  function confirm() {
    setTried(true)
    if (reason.trim()) acting.mutate()
    else document.getElementById(field)?.focus()
  }

  return (
    <ConfirmDialog open busy={acting.isPending} onConfirm={confirm} onCancel={onDone} {...dialog}>
      {acting.error ? <p role="alert">{reasonOf(acting.error)}</p> : null}
      {children}
      <TextareaField
        id={field}
        label="Why?"
        hint={hint}
        rows={2}
        value={reason}
        onChange={setReason}
        error={tried && !reason.trim() ? missing : undefined}
      />
      {more}
    </ConfirmDialog>
  )
}
