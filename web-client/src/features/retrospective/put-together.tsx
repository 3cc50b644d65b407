import { useState } from 'react'
import { AskDialog } from '@/shared/ask-dialog'
import { firstWords } from '@/shared/first-words'
import { counted } from '@/shared/format'
import { TextField } from '@/shared/text-field'
import type { Note } from './board-state'
import { RefusedHere } from './refused-here'

type Props = { notes: Note[]; onConfirm: (title: string) => Promise<boolean>; onClose: () => void }

/** What the notes say that are put together. */
export function PutTogether({ notes, onConfirm, onClose }: Props) {
  const [title, setTitle] = useState(() => firstWords(notes[0]?.text ?? ''))
  const [isRefused, setIsRefused] = useState(false)
  return (
    <AskDialog
      open
      title={`Put ${counted(notes.length, 'note', 'notes')} together`}
      confirm="Put together"
      isReady={title.trim() !== ''}
      onConfirm={async () => setIsRefused(!(await onConfirm(title.trim())))}
      onClose={onClose}
    >
      <RefusedHere show={isRefused} />
      <TextField
        id="put-together-title"
        label="What do they say, in a few words?"
        autoComplete="off"
        value={title}
        onChange={setTitle}
      />
    </AskDialog>
  )
}
