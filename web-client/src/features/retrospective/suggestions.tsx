import { useEffect, useState } from 'react'
import { queries } from '@/api/client'
import { Card } from '@/shared/card'
import { firstWords } from '@/shared/first-words'
import { QueryView } from '@/shared/query-view'
import { useFocusOn } from '@/shared/use-focus-on'
import { useProgrammeId } from '@/shared/use-membership'
import { useGrouping } from './board-commands'
import type { Board, Note } from './board-state'
import { useSitting } from './sitting'
import { SuggestionCard } from './suggestion-card'
import { keyOf, type Suggestion, stillOpen } from './suggestion-state'
import '@/shared/suggestions.css'

type Done =
  | { kind: 'dismissed'; key: string; words: string[] }
  | { kind: 'together'; clusterId: string; title: string }

/** Which notes share words and could be put together. Each is taken or dismissed by one key or tap, and can be taken back. */
export function Suggestions({ board, alone }: { board: Board; alone: Note[] }) {
  const programmeId = useProgrammeId()
  const { id } = board.everybody.retrospective
  const found = queries.useQuery('get', '/programmes/{programmeId}/retrospectives/{id}/suggestions', {
    params: { path: { programmeId, id } },
  })
  const { putTogether, takeApart } = useGrouping()
  const { announce } = useSitting()
  const focusOn = useFocusOn()
  const [done, setDone] = useState<Done[]>([])
  const last = done.at(-1)
  const dismissed = done.flatMap((one) => (one.kind === 'dismissed' ? one.key : []))
  const open = stillOpen(found.data?.suggestions ?? [], alone, dismissed)
  useReread(alone.length, found.refetch)

  function goOn(after: Suggestion) {
    const next = open[open.indexOf(after) + 1] ?? open.find((one) => one !== after)
    focusOn(next ? `suggestion-${keyOf(next)}` : 'suggestions-undo')
  }

  async function take(suggestion: Suggestion, notes: Note[]) {
    const made = await putTogether(suggestion.noteIds, firstWords(notes[0]?.text ?? ''))
    if (!made) return
    setDone((before) => [...before, { kind: 'together', clusterId: made.id, title: made.title }])
    goOn(suggestion)
  }

  function dismiss(suggestion: Suggestion) {
    setDone((before) => [...before, { kind: 'dismissed', key: keyOf(suggestion), words: suggestion.words }])
    announce('Dismissed')
    goOn(suggestion)
  }

  async function undo() {
    if (!last) return
    const cluster =
      last.kind === 'together' && board.everybody.clusters.find((one) => one.id === last.clusterId)
    setDone((before) => before.slice(0, -1))
    if (cluster) await takeApart(cluster)
    else announce('The suggestion is back')
    focusOn('suggestions')
  }

  return (
    <Card
      title="Suggestions"
      note="Notes that share words. Nothing is put together unless somebody does it, and nothing leaves Interlace."
      tools={
        last && (
          <button className="il-link-button" id="suggestions-undo" type="button" onClick={() => void undo()}>
            Undo:{' '}
            {last.kind === 'together' ? `“${last.title}” put together` : `${sharing(last.words)} dismissed`}
          </button>
        )
      }
    >
      <QueryView query={found} what="the suggestions">
        {() =>
          open.length === 0 ? (
            <p className="il-text" id="suggestions" tabIndex={-1}>
              No notes that are on their own share enough words.
            </p>
          ) : (
            <>
              <p className="gr-picked__keys il-small" id="suggestions" tabIndex={-1}>
                On the keyboard: <kbd>P</kbd> puts them together, <kbd>D</kbd> dismisses, <kbd>U</kbd> takes
                back.
              </p>
              <ul className="gr-suggestions">
                {open.map((suggestion) => (
                  <SuggestionCard
                    key={keyOf(suggestion)}
                    suggestion={suggestion}
                    notes={suggestion.noteIds.flatMap((note) => alone.find((one) => one.id === note) ?? [])}
                    board={board}
                    onTake={take}
                    onDismiss={dismiss}
                    onUndo={() => void undo()}
                  />
                ))}
              </ul>
            </>
          )
        }
      </QueryView>
    </Card>
  )
}

/** What is put together or taken apart by others changes what can be suggested. */
function useReread(alone: number, refetch: () => unknown) {
  const [read, setRead] = useState(alone)
  useEffect(() => {
    if (alone === read) return
    const soon = setTimeout(() => {
      setRead(alone)
      void refetch()
    }, 800)
    return () => clearTimeout(soon)
  }, [alone, read, refetch])
}

/** A suggestion by what its notes have in common: it has no name. */
const sharing = (words: string[]) => `what shares ${words.map((word) => `“${word}”`).join(', ')}`
