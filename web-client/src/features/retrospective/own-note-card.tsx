import { useState } from 'react'
import { useOwn } from './board-commands'
import type { Board, OwnNote } from './board-state'
import { takesNotes } from './retrospective-words'

/** A note of one’s own, which can be said in other words. What became of it meanwhile stands beside what is typed. */
export function OwnNoteCard({ note, board }: { note: OwnNote; board: Board }) {
  const { reword, takeBack } = useOwn()
  const [draft, setDraft] = useState<string>()
  const [over, setOver] = useState(note.text)
  const mayChange = takesNotes(board.everybody.retrospective.phase)
  const about = <span className="nhsuk-u-visually-hidden">: {note.text}</span>

  function begin() {
    setOver(note.text)
    setDraft(note.text)
  }

  async function save() {
    if (draft === undefined || draft.trim() === '') return
    if (draft.trim() === note.text || (await reword(note, draft.trim()))) setDraft(undefined)
  }

  return (
    <li className={`rt-own__note rt-own__note--${note.state.toLowerCase()}`}>
      {draft === undefined ? (
        <span className="rt-own__text">{note.text}</span>
      ) : (
        <>
          <span role="status">
            {note.text !== over && (
              <small className="rt-own__now">
                It was changed meanwhile, and now says “{note.text}”. Save to put yours in its place, or
                cancel to keep it.
              </small>
            )}
          </span>
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
        </>
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
              <button className="il-link-button" type="button" onClick={begin}>
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
