import { useState } from 'react'
import { AskDialog } from '@/shared/ask-dialog'
import { TextField } from '@/shared/text-field'
import { TextareaField } from '@/shared/textarea-field'

const longestName = 100

type Props = {
  title: string
  confirm: string
  suggested?: string
  /** Whether what belongs to it is asked for, too; what it is now. */
  description?: string
  onConfirm: (name: string, description: string) => Promise<boolean>
  onClose: () => void
}

/** What a theme is called. What is refused is told here, since the page behind is out of reach. */
export function NameTheme({ title, confirm, suggested = '', description, onConfirm, onClose }: Props) {
  const [name, setName] = useState(suggested)
  const [about, setAbout] = useState(description ?? '')
  const [isRefused, setIsRefused] = useState(false)
  const typed = name.trim()
  const isLong = typed.length > longestName

  async function save() {
    setIsRefused(false)
    if (await onConfirm(typed, about.trim())) onClose()
    else setIsRefused(true)
  }

  return (
    <AskDialog
      open
      title={title}
      confirm={confirm}
      isReady={typed !== '' && !isLong}
      onConfirm={save}
      onClose={onClose}
    >
      <TextField
        id="theme-name"
        label="What do they have in common, in a few words?"
        autoComplete="off"
        error={
          isLong
            ? `Use at most ${longestName} letters`
            : isRefused
              ? 'It was not done: another theme may be called so, or it was changed meanwhile'
              : undefined
        }
        value={name}
        onChange={setName}
      />
      {description !== undefined && (
        <TextareaField
          id="theme-description"
          label="What belongs to it?"
          optional
          rows={3}
          value={about}
          onChange={setAbout}
        />
      )}
    </AskDialog>
  )
}
