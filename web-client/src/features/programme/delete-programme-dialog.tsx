import { useId, useState } from 'react'
import { ConfirmDialog } from '@/shared/confirm-dialog'
import { TextField } from '@/shared/text-field'

type Props = { name: string; busy: boolean; onConfirm: () => void; onCancel: () => void }

/** Only who types the name can have meant this programme. */
export function DeleteProgrammeDialog({ name, busy, onConfirm, onCancel }: Props) {
  const [typed, setTyped] = useState('')
  const id = useId()
  return (
    <ConfirmDialog
      open
      title={`Delete ${name}?`}
      confirm="Delete for ever"
      cancel="Keep it"
      busy={busy}
      disabled={typed.trim() !== name}
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      All people, referrals, figures and settings in it are deleted, for every member. Archive it instead if
      anybody may want to read it again.
      <TextField id={id} label={`Type “${name}” to confirm`} value={typed} onChange={setTyped} />
    </ConfirmDialog>
  )
}
