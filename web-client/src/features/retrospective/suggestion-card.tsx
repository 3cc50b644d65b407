import { counted } from '@/shared/format'
import type { Board, Note } from './board-state'
import { NoteWords } from './note-words'
import { keyOf, type Suggestion } from './suggestion-state'

type Props = {
  suggestion: Suggestion
  notes: Note[]
  board: Board
  onTake: (suggestion: Suggestion, notes: Note[]) => Promise<void>
  onDismiss: (suggestion: Suggestion) => void
  onUndo: () => void
}

/** Some notes and why they could be put together. */
export function SuggestionCard({ suggestion, notes, board, onTake, onDismiss, onUndo }: Props) {
  const words = suggestion.words.map((word) => `“${word}”`).join(', ')
  const about = <span className="nhsuk-u-visually-hidden">: the notes that share {words}</span>

  function press(event: React.KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const keys: Record<string, () => unknown> = {
      p: () => onTake(suggestion, notes),
      d: () => onDismiss(suggestion),
      u: onUndo,
    }
    const does = keys[event.key.toLowerCase()]
    if (!does) return
    event.preventDefault()
    void does()
  }

  return (
    <li className="rt-suggestion" onKeyDown={press}>
      <p className="il-small">
        {counted(notes.length, 'note', 'notes')} that share {words}
      </p>
      <ul className="rt-notes">
        {notes.map((note) => (
          <li className="rt-note" key={note.id}>
            <NoteWords note={note} board={board} />
          </li>
        ))}
      </ul>
      <div className="rt-suggestion__tools">
        <button
          className="nhsuk-button nhsuk-button--secondary il-button--small"
          id={`suggestion-${keyOf(suggestion)}`}
          type="button"
          onClick={() => void onTake(suggestion, notes)}
        >
          Put together{about}
        </button>
        <button className="il-link-button" type="button" onClick={() => onDismiss(suggestion)}>
          Dismiss{about}
        </button>
      </div>
    </li>
  )
}
