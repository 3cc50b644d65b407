import { useState } from 'react'
import { AskDialog } from '@/shared/ask-dialog'
import { TextField } from '@/shared/text-field'
import { useLeading } from './board-commands'
import { RefusedHere } from './refused-here'

type Props = { note: { id: string; text: string } | undefined; onClose: () => void; onDone?: () => void }

/** A note is not shown, or no more; its author learns why. */
export function KeepBack({ note, onClose, onDone }: Props) {
  const { keepBack } = useLeading()
  const [reason, setReason] = useState('')
  const [isRefused, setIsRefused] = useState(false)

  async function confirm() {
    if (!note) return
    const done = await keepBack(note.id, reason.trim())
    setIsRefused(!done)
    if (!done) return
    setReason('')
    onDone?.()
    onClose()
  }

  return (
    <AskDialog
      open={note !== undefined}
      title="Keep this note back?"
      confirm="Keep it back"
      isReady={reason.trim() !== ''}
      onConfirm={confirm}
      onClose={onClose}
    >
      <RefusedHere show={isRefused} />
      <p className="il-quote">{note?.text}</p>
      <TextField
        id="keep-back-reason"
        label="Why?"
        hint="Its author reads this, and can change the note."
        value={reason}
        onChange={setReason}
      />
    </AskDialog>
  )
}
