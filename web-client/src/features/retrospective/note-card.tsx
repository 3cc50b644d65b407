import { useDraggable, useDroppable } from '@dnd-kit/core'
import { usePicked } from '@/shared/picked'
import type { Board, Note } from './board-state'
import { toneOf } from './column-templates'
import { NoteWords } from './note-words'

type Props = { note: Note; board: Board }

/** A note that can be picked, or dragged where somebody has a pointer. */
export function NoteCard({ note, board }: Props) {
  const { isPicked, toggle, onKeyDown, isBoard } = usePicked()
  const { setNodeRef, listeners, isDragging } = useDraggable({ id: note.id, disabled: !isBoard })
  const { setNodeRef: setTarget, isOver } = useDroppable({
    id: `note:${note.id}`,
    disabled: !isBoard || note.clusterId !== null,
  })
  const marks = [
    'gr-note',
    `gr-note--${toneOf(board.everybody.retrospective.columns, note.columnId)}`,
    isPicked(note.id) && 'gr-note--picked',
    isDragging && 'gr-note--dragged',
    isOver && 'gr-note--over',
  ]
  return (
    <li
      className={marks.filter(Boolean).join(' ')}
      ref={(element) => {
        setNodeRef(element)
        setTarget(element)
      }}
      {...listeners}
    >
      <label>
        <input
          type="checkbox"
          id={`pick-${note.id}`}
          checked={isPicked(note.id)}
          onChange={() => toggle(note.id)}
          onKeyDown={(event) => onKeyDown(event, note.id)}
        />
        <span>
          <NoteWords note={note} board={board} withColumn={note.clusterId !== null} />
        </span>
      </label>
    </li>
  )
}
