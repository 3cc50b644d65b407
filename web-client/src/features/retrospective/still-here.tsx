import { useParams } from 'react-router'
import { Card } from '@/shared/card'
import { draftPrefix } from '@/shared/drafts'
import type { Letter } from './outbox'

const outbox = 'outbox'
/** What the form of actions keeps is no note. */
const forms = ['action', 'people']

/** What somebody wrote or began to write in this tab, and could not send before their link ended. */
export function StillHere() {
  const { programmeId, retrospectiveId } = useParams()
  const notes = notesUnder(`${draftPrefix}${programmeId}/retrospectives/${retrospectiveId}/`)
  if (notes.length === 0) return null
  return (
    <Card title="What you had written" note="It did not get onto the board. Copy what should not be lost.">
      <ul className="rt-own">
        {notes.map((text) => (
          <li className="rt-own__note" key={text}>
            <span className="rt-own__text">{text}</span>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function notesUnder(prefix: string): string[] {
  const found = Object.entries(sessionStorage).flatMap(([key, kept]: [string, string]) => {
    const name = key.startsWith(prefix) ? key.slice(prefix.length) : undefined
    if (name === undefined || forms.includes(name)) return []
    return name === outbox ? (JSON.parse(kept) as Letter[]).flatMap(({ texts }) => texts) : [kept]
  })
  return [...new Set(found)]
}
