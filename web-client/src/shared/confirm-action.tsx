import type { ComponentProps, ReactNode } from 'react'
import { ConfirmDialog } from './confirm-dialog'
import { reasonOf } from './failure'
import { useConfirmedAction } from './use-confirmed-action'

type Dialog = Pick<ComponentProps<typeof ConfirmDialog>, 'title' | 'confirm' | 'cancel' | 'onCancel'>
type Action = Parameters<typeof useConfirmedAction>[0]
type Props = Dialog & Action & { open?: boolean; children: ReactNode }

/** Asks before something is done, does it once, and says in place why it was refused. */
export function ConfirmAction({ content, send, done, onDone, open = true, children, ...dialog }: Props) {
  const acting = useConfirmedAction({ content, send, done, onDone })
  return (
    <ConfirmDialog open={open} busy={acting.isPending} onConfirm={() => acting.mutate()} {...dialog}>
      {acting.error ? <p role="alert">{reasonOf(acting.error)}</p> : null}
      {children}
    </ConfirmDialog>
  )
}
