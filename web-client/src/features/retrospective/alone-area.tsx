import { useDroppable } from '@dnd-kit/core'
import { usePicked } from '@/shared/picked'
import type { Board, Note } from './board-state'
import { NoteCard } from './note-card'

type Props = { notes: Note[]; board: Board; hasClusters: boolean }

/** Notes that nobody has put together with others, by the column that they answer. */
export function AloneArea({ notes, board, hasClusters }: Props) {
  const { isBoard } = usePicked()
  const { setNodeRef, isOver } = useDroppable({ id: 'alone', disabled: !isBoard })
  const { columns } = board.everybody.retrospective
  const shown = columns.filter(({ id }) => notes.some(({ columnId }) => columnId === id))
  return (
    <section
      className={`gr-alone${isOver ? ' gr-alone--over' : ''}${hasClusters ? '' : ' gr-alone--wide'}`}
      ref={setNodeRef}
      aria-labelledby="alone"
    >
      <h2 className="il-title" id="alone" tabIndex={-1}>
        On their own
      </h2>
      {notes.length === 0 && (
        <p className="il-small">
          {hasClusters ? 'Every note is put together with others.' : 'There is no note yet.'}
        </p>
      )}
      <div className="gr-alone__columns">
        {shown.map((column) => (
          <div key={column.id}>
            <h3 className="gr-alone__title">{column.title}</h3>
            <ul className="gr-notes">
              {notes
                .filter(({ columnId }) => columnId === column.id)
                .map((note) => (
                  <NoteCard key={note.id} note={note} board={board} />
                ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  )
}
