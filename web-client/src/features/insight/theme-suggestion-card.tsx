import { useState } from 'react'
import type { Schemas } from '@/api/client'
import { counted } from '@/shared/format'

export type ThemeSuggestion = Schemas['ThemeSuggestion']

/** As many as are enough to decide; who wants reads all. */
const few = 4

/** The same for the same insights. */
export function keyOfSuggestion({ insights }: ThemeSuggestion): string {
  return insights
    .map(({ id }) => id)
    .sort()
    .join('+')
}

type Props = {
  suggestion: ThemeSuggestion
  onTake: () => void
  onDismiss: () => void
  onUndo: () => void
}

/** Some insights, and why they could be of one theme. */
export function ThemeSuggestionCard({ suggestion, onTake, onDismiss, onUndo }: Props) {
  const { insights } = suggestion
  const [all, setAll] = useState(false)
  const shown = all ? insights : insights.slice(0, few)
  const words = suggestion.words.map((word) => `“${word}”`).join(', ')
  const about = <span className="nhsuk-u-visually-hidden">: the insights that share {words}</span>

  function press(event: React.KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const keys: Record<string, () => void> = { p: onTake, d: onDismiss, u: onUndo }
    const does = keys[event.key.toLowerCase()]
    if (!does) return
    event.preventDefault()
    does()
  }

  return (
    <li className="gr-suggestion" onKeyDown={press}>
      <p className="il-small">
        {counted(insights.length, 'insight', 'insights')} that share {words}
      </p>
      <ul className="gr-notes">
        {shown.map(({ id, kind, statement }) => (
          <li className={`gr-note gr-note--${kind === 'OPPORTUNITY' ? 'helped' : 'hindered'}`} key={id}>
            {statement}
          </li>
        ))}
      </ul>
      {shown.length < insights.length && (
        <button className="il-link-button" type="button" onClick={() => setAll(true)}>
          {insights.length - shown.length} more{about}
        </button>
      )}
      <div className="gr-suggestion__tools">
        <button
          className="nhsuk-button nhsuk-button--secondary il-button--small"
          id={`suggestion-${keyOfSuggestion(suggestion)}`}
          type="button"
          onClick={onTake}
        >
          Put together{about}
        </button>
        <button className="il-link-button" type="button" onClick={onDismiss}>
          Dismiss{about}
        </button>
      </div>
    </li>
  )
}
