import { counted } from '@/shared/format'
import type { Board, Note } from './board-state'
import { ClusterNotes } from './cluster-notes'
import { keyOf, type Suggestion } from './suggestion-state'

/** As many as are enough to decide; who wants reads all. */
const few = 5

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
    <li className="gr-suggestion" onKeyDown={press}>
      <p className="il-small">
        {counted(notes.length, 'note', 'notes')} that share {words}
      </p>
      <ClusterNotes notes={notes} board={board} title={suggestion.words.join(', ')} most={few} />
      <div className="gr-suggestion__tools">
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
