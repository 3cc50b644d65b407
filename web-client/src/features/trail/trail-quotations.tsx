import { useState } from 'react'
import { inDays } from '@/shared/format'
import { sourceInWords } from '@/shared/source-words'
import type { TrailSources } from './trails'

const few = 3

/** What people said, word for word, and what they are; the first few at once. */
export function TrailQuotations({ of }: { of: TrailSources['quotations'] }) {
  const [all, setAll] = useState(false)
  if (of.length === 0) return null
  return (
    <>
      <p className="tr-summary">In people’s own words:</p>
      {(all ? of : of.slice(0, few)).map(({ text, heardFrom, on }, index) => (
        // one sentence can be said twice, and the list only ever grows at its end
        // biome-ignore lint/suspicious/noArrayIndexKey: as said above
        <blockquote className="tr-quote" key={index}>
          <p>{text}</p>
          <footer>{[sourceInWords(heardFrom), on && inDays(on)].filter(Boolean).join(', ')}</footer>
        </blockquote>
      ))}
      {!all && of.length > few && (
        <button className="il-link-button" type="button" onClick={() => setAll(true)}>
          All {of.length} quotations
        </button>
      )}
    </>
  )
}
