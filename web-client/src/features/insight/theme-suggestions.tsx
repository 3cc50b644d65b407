import { useState } from 'react'
import { queries } from '@/api/client'
import { Card } from '@/shared/card'
import { QueryView } from '@/shared/query-view'
import { useFocusOn } from '@/shared/use-focus-on'
import { useProgrammeId } from '@/shared/use-membership'
import { type Placed, useThemeCommands } from './theme-board'
import { keyOfSuggestion, type ThemeSuggestion, ThemeSuggestionCard } from './theme-suggestion-card'
import '@/shared/suggestions.css'

/** Which insights of no theme share words and could be of one. Each is taken or dismissed by one key or tap. */
export function ThemeSuggestions({ loose }: { loose: Placed[] }) {
  const programmeId = useProgrammeId()
  const found = queries.useQuery('get', '/programmes/{programmeId}/themes/suggestions', {
    params: { path: { programmeId } },
  })
  const { gather } = useThemeCommands()
  const focusOn = useFocusOn()
  const [dismissed, setDismissed] = useState<string[]>([])
  const at = (id: string) => loose.find((one) => one.id === id)
  const open = (found.data?.suggestions ?? []).filter(
    (one) => one.insights.every(({ id }) => at(id)) && !dismissed.includes(keyOfSuggestion(one)),
  )

  function goOn(after: ThemeSuggestion) {
    const next = open[open.indexOf(after) + 1] ?? open.find((one) => one !== after)
    focusOn(next ? `suggestion-${keyOfSuggestion(next)}` : 'suggestions')
  }

  async function take(suggestion: ThemeSuggestion) {
    const made = await gather(
      suggestion.insights.flatMap(({ id }) => at(id) ?? []),
      suggestion.words.slice(0, 3).join(', '),
    )
    if (made) goOn(suggestion)
  }

  function dismiss(suggestion: ThemeSuggestion) {
    setDismissed([...dismissed, keyOfSuggestion(suggestion)])
    goOn(suggestion)
  }

  function undo() {
    setDismissed(dismissed.slice(0, -1))
    focusOn('suggestions')
  }

  return (
    <Card
      title="Suggestions"
      note="Insights that share words. Nothing is put together unless somebody does it, and nothing leaves Interlace."
      tools={
        dismissed.length > 0 && (
          <button className="il-link-button" type="button" onClick={undo}>
            Undo: dismissed
          </button>
        )
      }
    >
      <QueryView query={found} what="the suggestions">
        {() =>
          open.length === 0 ? (
            <p className="il-text" id="suggestions" tabIndex={-1}>
              No insights of no theme share enough words.
            </p>
          ) : (
            <>
              <p className="gr-picked__keys il-small" id="suggestions" tabIndex={-1}>
                On the keyboard: <kbd>P</kbd> puts them together, <kbd>D</kbd> dismisses, <kbd>U</kbd> takes
                back what was dismissed.
              </p>
              <ul className="gr-suggestions">
                {open.map((suggestion) => (
                  <ThemeSuggestionCard
                    key={keyOfSuggestion(suggestion)}
                    suggestion={suggestion}
                    onTake={() => void take(suggestion)}
                    onDismiss={() => dismiss(suggestion)}
                    onUndo={undo}
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
