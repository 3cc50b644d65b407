import { useDroppable } from '@dnd-kit/core'
import { useState } from 'react'
import { AskDialog } from '@/shared/ask-dialog'
import { usePicked } from '@/shared/picked'
import { TextField } from '@/shared/text-field'
import { useGrouping } from './board-commands'
import type { Board, Cluster, Note } from './board-state'
import { NoteCard } from './note-card'
import { RefusedHere } from './refused-here'

type Props = { cluster: Cluster; notes: Note[]; board: Board }

/** Notes that say the same. Others can be dropped here; it can be renamed and taken apart. */
export function ClusterCard({ cluster, notes, board }: Props) {
  const { isBoard } = usePicked()
  const { setNodeRef, isOver } = useDroppable({ id: `cluster:${cluster.id}`, disabled: !isBoard })
  const { takeApart } = useGrouping()
  const [renames, setRenames] = useState(false)
  const about = <span className="nhsuk-u-visually-hidden">: {cluster.title}</span>
  return (
    <section
      className={isOver ? 'gr-cluster gr-cluster--over' : 'gr-cluster'}
      ref={setNodeRef}
      aria-label={cluster.title}
    >
      <h3 className="gr-cluster__title" id={`cluster-${cluster.id}`} tabIndex={-1}>
        {cluster.title}
      </h3>
      {notes.length === 0 ? (
        <p className="il-small">No note in it any more.</p>
      ) : (
        <ul className="gr-notes">
          {notes.map((note) => (
            <NoteCard key={note.id} note={note} board={board} />
          ))}
        </ul>
      )}
      <p className="gr-cluster__tools">
        <button className="il-link-button" type="button" onClick={() => setRenames(true)}>
          Rename{about}
        </button>
        <button className="il-link-button" type="button" onClick={() => void takeApart(cluster)}>
          Take apart{about}
        </button>
      </p>
      {renames && <Rename cluster={cluster} onClose={() => setRenames(false)} />}
    </section>
  )
}

function Rename({ cluster, onClose }: { cluster: Cluster; onClose: () => void }) {
  const { rename } = useGrouping()
  const [title, setTitle] = useState(cluster.title)
  const [over, setOver] = useState(cluster.title)
  const [isRefused, setIsRefused] = useState(false)

  async function save() {
    const wanted = title.trim()
    setOver(cluster.title)
    if (wanted === cluster.title || (await rename(cluster, wanted))) onClose()
    else setIsRefused(true)
  }

  return (
    <AskDialog
      open
      title="What do these notes say?"
      confirm="Rename"
      isReady={title.trim() !== ''}
      onConfirm={save}
      onClose={onClose}
    >
      <RefusedHere show={isRefused} />
      {cluster.title !== over && (
        <p className="il-text" role="status">
          It is now called “{cluster.title}”. Rename it to put yours in its place, or cancel to keep it.
        </p>
      )}
      <TextField
        id={`rename-${cluster.id}`}
        label="In a few words"
        autoComplete="off"
        value={title}
        onChange={setTitle}
      />
    </AskDialog>
  )
}
