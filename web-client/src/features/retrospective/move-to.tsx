import { useState } from 'react'
import { AskDialog } from '@/shared/ask-dialog'
import { Combobox } from '@/shared/combobox'
import { counted } from '@/shared/format'
import type { Cluster, Note } from './board-state'

type Props = {
  notes: Note[]
  clusters: Cluster[]
  onConfirm: (cluster: Cluster) => unknown
  onClose: () => void
}

/** Finds a cluster by what one types of its title. */
export function MoveTo({ notes, clusters, onConfirm, onClose }: Props) {
  const [typed, setTyped] = useState('')
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean)
  const fitting = clusters.filter(({ title }) => words.every((word) => title.toLowerCase().includes(word)))
  const chosen =
    clusters.find(({ title }) => title === typed) ??
    (words.length > 0 && fitting.length === 1 ? fitting[0] : undefined)
  return (
    <AskDialog
      open
      title={`Move ${counted(notes.length, 'note', 'notes')}`}
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
