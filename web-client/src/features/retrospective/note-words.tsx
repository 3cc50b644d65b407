import type { Board, Note } from './board-state'

type Props = {
  note: Note
  board: Board
  /** False where the heading above says it. */
  withColumn?: boolean
}

/**
 * What a note says, which column it answers and, where names are shown, who wrote it. Which are one’s own is not marked:
 * others may see the same screen.
 */
export function NoteWords({ note, board, withColumn = true }: Props) {
  const { retrospective, seats } = board.everybody
  const column = withColumn && retrospective.columns.find(({ id }) => id === note.columnId)?.title
  const author = note.seatId && seats.find(({ id }) => id === note.seatId)?.person?.name
  return (
    <>
      {note.text} <small>{[column, author].filter(Boolean).join(', ')}</small>
    </>
  )
}
