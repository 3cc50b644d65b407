import type { Board } from './board-state'
import { type Letter, useOutbox } from './outbox'
import { OwnNoteCard } from './own-note-card'
import { takesNotes } from './retrospective-words'
import { useSitting } from './sitting'

type Props = {
  board: Board
  columnId?: string
  /** Shown only when asked: others may see the same screen. */
  closed?: boolean
}

/** What one wrote oneself, with what is still on its way. */
export function OwnNotes({ board, columnId, closed = false }: Props) {
  const { letters, isWaiting } = useOutbox()
  const isHere = (note: { columnId: string }) => columnId === undefined || note.columnId === columnId
  const notes = board.ownNotes.filter(isHere)
  const waiting = letters.filter(isHere)
  const written = notes.length > 0 && (
    <ul className="rt-own" aria-label="Your notes">
      {notes.map((note) => (
        <OwnNoteCard key={note.id} note={note} board={board} />
      ))}
    </ul>
  )
  const keptBack = notes.filter(({ state }) => state === 'MODERATED').length
  return (
    <>
      {waiting.length > 0 && (
        <ul className="rt-own" aria-label="Notes on their way">
          {waiting.map((letter) => (
            <OnItsWay key={letter.key} letter={letter} isWaiting={isWaiting} />
          ))}
        </ul>
      )}
      {closed && written ? (
        <details>
          <summary className="rt-summary">
            Your own notes ({notes.length}){keptBack > 0 && `, ${keptBack} kept back`}
          </summary>
          {written}
        </details>
      ) : (
        written
      )}
    </>
  )
}

/** With the way to try again where it may be taken now, or to let it go. */
export function OnItsWay({ letter, isWaiting }: { letter: Letter; isWaiting: boolean }) {
  const { drop, tryAgain } = useOutbox()
  const { board } = useSitting()
  const mayWrite = takesNotes(board.everybody.retrospective.phase)
  return (
    <li className="rt-own__note rt-own__note--waiting">
      {letter.texts.map((text, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what is on its way does not change
        <span className="rt-own__text" key={at}>
          {text}
        </span>
      ))}
      {letter.refusal ? (
        <>
          <span className="rt-wrong" role="alert">
            Not written: {letter.refusal}
          </span>
          <span className="rt-own__tools">
            {mayWrite && (
              <button className="il-link-button" type="button" onClick={() => tryAgain(letter.key)}>
                Try again
              </button>
            )}
            <button className="il-link-button" type="button" onClick={() => drop(letter.key)}>
              Throw it away
            </button>
          </span>
        </>
      ) : (
        <small>{isWaiting ? 'Kept here until the connection is back' : 'Writing…'}</small>
      )}
    </li>
  )
}
