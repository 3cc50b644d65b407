import { useState } from 'react'
import { PlacedInsight } from './placed-insight'
import type { Placed } from './theme-board'

type Props = { insights: Placed[]; most: number; of: string }

/** The first of them; the others when asked. */
export function PlacedList({ insights, most, of }: Props) {
  const [all, setAll] = useState(false)
  const shown = all ? insights : insights.slice(0, most)
  const more = insights.length - shown.length
  return (
    <>
      <ul className="gr-notes">
        {shown.map((placed) => (
          <PlacedInsight key={placed.key} placed={placed} />
        ))}
      </ul>
      {more > 0 && (
        <button className="il-link-button" type="button" onClick={() => setAll(true)}>
          {more} more<span className="nhsuk-u-visually-hidden"> {of}</span>
        </button>
      )}
    </>
  )
}
