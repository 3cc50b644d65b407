import { useState } from 'react'
import { useOwn } from './board-commands'
import type { Board, OwnNote } from './board-state'
import { type Letter, useOutbox } from './outbox'
import { takesNotes } from './retrospective-words'

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
        <Own key={note.id} note={note} board={board} />
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

function OnItsWay({ letter, isWaiting }: { letter: Letter; isWaiting: boolean }) {
  const { drop } = useOutbox()
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
          <button className="il-link-button" type="button" onClick={() => drop(letter.key)}>
            Throw it away
          </button>
        </>
      ) : (
        <small>{isWaiting ? 'Kept here until the connection is back' : 'Writing…'}</small>
      )}
    </li>
  )
}

function Own({ note, board }: { note: OwnNote; board: Board }) {
  const { reword, takeBack } = useOwn()
  const [draft, setDraft] = useState<string>()
  const mayChange = takesNotes(board.everybody.retrospective.phase)
  const about = <span className="nhsuk-u-visually-hidden">: {note.text}</span>

  async function save() {
    if (draft === undefined || draft.trim() === '') return
    if (draft.trim() === note.text || (await reword(note, draft.trim()))) setDraft(undefined)
  }

  return (
    <li className={`rt-own__note rt-own__note--${note.state.toLowerCase()}`}>
      {draft === undefined ? (
        <span className="rt-own__text">{note.text}</span>
      ) : (
        <textarea
          className="nhsuk-textarea"
          aria-label={`Change your note: ${note.text}`}
          rows={3}
          value={draft}
          // biome-ignore lint/a11y/noAutofocus: it takes the place of the button that was pressed
          autoFocus
          onChange={(event) => setDraft(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setDraft(undefined)
            if (event.key !== 'Enter' || event.shiftKey) return
            event.preventDefault()
            void save()
          }}
        />
      )}
      {note.state === 'MODERATED' && (
        <span className="rt-own__reason">
          Kept back: {note.moderationReason}. Only you see it. Change it, and it is shown with what comes
          next.
        </span>
      )}
      {mayChange && (
        <span className="rt-own__tools">
          {note.state === 'SHOWN' && <small>Shown</small>}
          {draft === undefined ? (
            <>
              <button className="il-link-button" type="button" onClick={() => setDraft(note.text)}>
                Change{about}
              </button>
              <button className="il-link-button" type="button" onClick={() => void takeBack(note)}>
                Delete{about}
              </button>
            </>
          ) : (
            <>
              <button className="il-link-button" type="button" onClick={() => void save()}>
                Save
              </button>
              <button className="il-link-button" type="button" onClick={() => setDraft(undefined)}>
                Cancel
              </button>
            </>
          )}
        </span>
      )}
    </li>
  )
}
