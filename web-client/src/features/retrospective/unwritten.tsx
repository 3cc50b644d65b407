import { Card } from '@/shared/card'
import { useProgrammeId } from '@/shared/use-membership'
import type { Board } from './board-state'
import { keptText, noteKey } from './kept-text'
import { useOutbox } from './outbox'
import { OnItsWay } from './own-notes'

/** What somebody wrote too late, or had only begun when the board stopped taking notes: theirs to say, or to copy. */
export function Unwritten({ board }: { board: Board }) {
  const { letters, isWaiting } = useOutbox()
  const programmeId = useProgrammeId()
  const { id, columns } = board.everybody.retrospective
  const begun = columns.flatMap((column) => {
    const text = keptText(noteKey(programmeId, id, column.id))
    return text ? [{ column, text }] : []
  })
  if (letters.length === 0 && begun.length === 0) return null
  return (
    <Card
      title="What did not get onto the board"
      note="It takes no notes now. Only you see these; say or copy what should not be lost."
    >
      <ul className="rt-own">
        {letters.map((letter) => (
          <OnItsWay key={letter.key} letter={letter} isWaiting={isWaiting} />
        ))}
        {begun.map(({ column, text }) => (
          <li className="rt-own__note" key={column.id}>
            <span className="rt-own__text">{text}</span>
            <small>Begun for “{column.title}”</small>
          </li>
        ))}
      </ul>
    </Card>
  )
}
