import { useState } from 'react'
import type { Board, Note } from './board-state'
import { toneOf } from './column-templates'
import { NoteWords } from './note-words'

type Props = { notes: Note[]; board: Board; title: string; most?: number }

/** The notes of a cluster to read; more of them when asked. */
export function ClusterNotes({ notes, board, title, most = 3 }: Props) {
  const [all, setAll] = useState(false)
  const shown = all ? notes : notes.slice(0, most)
  const more = notes.length - shown.length
  const { columns } = board.everybody.retrospective
  const [first] = notes
  if (notes.length === 1 && first?.text === title) {
    const column = columns.find(({ id }) => id === first.columnId)?.title
    return <p className="il-small">A note on its own, {column}</p>
  }
  return (
    <>
      <ul className="gr-notes">
        {shown.map((note) => (
          <li className={`gr-note gr-note--${toneOf(columns, note.columnId)}`} key={note.id}>
            <NoteWords note={note} board={board} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <button className="il-link-button" type="button" onClick={() => setAll(true)}>
          {more} more {more === 1 ? 'note' : 'notes'}
          <span className="nhsuk-u-visually-hidden"> in “{title}”</span>
        </button>
      )}
    </>
  )
}
