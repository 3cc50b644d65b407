import { Card } from '@/shared/card'
import type { Trail } from './trails'

/** Where a trail is thin. That it is not is said only where all of it was judged. */
export function TrailThinCard({ of }: { of: Trail }) {
  const { judged, sentences } = of.thin
  if (judged === 'NOT') return null
  const rest = remainder(of)
  return (
    <Card title="Where this trail is thin" limits>
      {sentences.length > 0 && (
        <ul className="tr-thin">
          {sentences.map(({ code, text }) => (
            <li key={code}>{text}</li>
          ))}
        </ul>
      )}
      {rest && <p className={sentences.length > 0 ? 'il-note' : 'il-text'}>{rest}</p>}
    </Card>
  )
}

/** What could not be judged, or that nothing was found. */
function remainder({ whole, thin: { judged, sentences }, sources }: Trail): string {
  if (!whole) return 'More hangs together with it than a trail holds, so it is not judged.'
  if (judged === 'PARTLY')
    return sources.suppressed && (sources.voices !== 0 || sources.conversations !== 0)
      ? 'Where people are from is not told to you where that could tell of a few of them, so it may be thin in more ways than are shown here.'
      : 'Retrospectives do not tell from whom a finding comes, so it may be thin in more ways than are shown here.'
  return sentences.length > 0 ? '' : 'Nothing thin was found in what stands behind it.'
}
