import { useState } from 'react'
import { AskDialog } from '@/shared/ask-dialog'
import { Combobox } from '@/shared/combobox'

type Props<T> = {
  /** What is moved, such as "3 notes". */
  what: string
  clusters: T[]
  onConfirm: (cluster: T) => unknown
  onClose: () => void
}

/** Finds a cluster by what one types of its title. */
export function MoveTo<T extends { id: string; title: string }>(props: Props<T>) {
  const { what, clusters, onConfirm, onClose } = props
  const [typed, setTyped] = useState('')
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean)
  const fitting = clusters.filter(({ title }) => words.every((word) => title.toLowerCase().includes(word)))
  const chosen =
    clusters.find(({ title }) => title === typed) ??
    (words.length > 0 && fitting.length === 1 ? fitting[0] : undefined)
  return (
    <AskDialog
      open
      title={`Move ${what}`}
      confirm="Move"
      isReady={chosen !== undefined}
      onConfirm={() => chosen && onConfirm(chosen)}
      onClose={onClose}
    >
      <Combobox
        id="move-to-cluster"
        label="Where to?"
        hint="Begin to type, or press the down arrow."
        isReading={false}
        value={typed}
        onChange={setTyped}
        onChoose={(id) => setTyped(clusters.find((cluster) => cluster.id === id)?.title ?? '')}
        options={fitting.map(({ id, title }) => ({ value: id, label: title }))}
      />
    </AskDialog>
  )
}
