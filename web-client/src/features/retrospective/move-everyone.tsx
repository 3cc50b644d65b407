import { useState } from 'react'
import { ConfirmDialog } from '@/shared/confirm-dialog'
import { inWords } from '@/shared/in-words'
import { useLeading } from './board-commands'
import type { Board } from './board-state'
import { after, before } from './retrospective-words'
import type { Phase } from './retrospectives'

/** What cannot be taken back is asked once more. */
const questions: Partial<Record<Phase, { title: string; confirm: string; words: (board: Board) => string }>> =
  {
    GROUP: {
      title: 'Show everybody what was written?',
      confirm: 'Show all notes',
      words: ({ counts }) =>
        `${counts.written} have written and ${counts.ready} of ${counts.seats} say they are ready. What is shown once stays shown, also if you go back.`,
    },
    CLOSED: {
      title: 'Close the retrospective?',
      confirm: 'Close it',
      words: ({ everybody }) =>
        everybody.retrospective.anonymity === 'ANONYMOUS'
          ? 'It stays as it is, for good. From then on nobody at all can tell who wrote what.'
          : 'It stays as it is, for good.',
    },
  }

/** The one thing to press for whoever leads, and a quieter way back. */
export function MoveEveryone({ board }: { board: Board }) {
  const { move } = useLeading()
  const [busy, setBusy] = useState(false)
  const [asks, setAsks] = useState(false)
  const { phase } = board.everybody.retrospective
  const next = after(phase)
  const back = before(phase)
  const isShown = board.everybody.notes.length > 0
  const question = next && (next === 'GROUP' && isShown ? undefined : questions[next])

  async function go(to: Phase) {
    if (busy) return
    setBusy(true)
    await move(to)
    setAsks(false)
    setBusy(false)
  }

  return (
    <div className="rt-move">
      {next && (
        <button
          className="nhsuk-button"
          type="button"
          aria-disabled={busy}
          onClick={() => (question ? setAsks(true) : void go(next))}
        >
          {next === 'CLOSED' ? 'Close the retrospective' : `Move everyone to ${inWords(next)}`}
        </button>
      )}
      {back && (
        <button className="il-link-button" type="button" aria-disabled={busy} onClick={() => void go(back)}>
          Back to {inWords(back)}
        </button>
      )}
      {next && question && (
        <ConfirmDialog
          open={asks}
          title={question.title}
          confirm={question.confirm}
          cancel="Not yet"
          busy={busy}
          harmless={next !== 'CLOSED'}
          onConfirm={() => void go(next)}
          onCancel={() => setAsks(false)}
        >
          <p>{question.words(board)}</p>
        </ConfirmDialog>
      )}
    </div>
  )
}
