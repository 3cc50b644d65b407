import { inDays } from '@/shared/format'
import { inWords } from '@/shared/in-words'
import { sourceInWords } from '@/shared/source-words'
import { Tag } from '@/shared/tag'
import { kindMeaning, originInWords, whoInWords } from './insight-words'
import type { Insight } from './insights'
import { SimilarInsights } from './similar-insights'

type Props = { insight: Insight; onKeep: () => void; onDecline: () => void; onMerge: () => void }

/** A suggestion, what says much the same, and what can become of it: by a press or a key. */
export function SuggestedCard({ insight, onKeep, onDecline, onMerge }: Props) {
  const { id, kind, statement, detail, whoCouldAct, heardFrom, origin, suggestedBy, createdAt } = insight
  const about = <span className="nhsuk-u-visually-hidden">: {statement}</span>

  function press(event: React.KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || !isOwn(event)) return
    const keys: Record<string, () => void> = { k: onKeep, d: onDecline, m: onMerge }
    const does = keys[event.key.toLowerCase()]
    if (!does) return
    event.preventDefault()
    does()
  }

  return (
    <li className="il-card" onKeyDown={press}>
      <p className="is-tags">
        <Tag meaning={kindMeaning[kind]}>{inWords(kind)}</Tag>
      </p>
      <h2 className="il-title is-statement">{statement}</h2>
      {detail && <p className="il-text is-text">{detail}</p>}
      <p className="il-small">
        {[
          `${originInWords[origin]}${suggestedBy ? `, ${suggestedBy}` : ''}, on ${inDays(createdAt)}`,
          heardFrom.length > 0 && `From: ${heardFrom.map(sourceInWords).join('; ')}`,
          whoCouldAct && `Who could act: ${whoInWords[whoCouldAct].toLowerCase()}`,
        ]
          .filter(Boolean)
          .join('. ')}
        .
      </p>
      <SimilarInsights statement={statement} except={id} />
      <div className="il-buttons">
        <button
          className="nhsuk-button il-button--small"
          id={`suggested-${id}`}
          type="button"
          onClick={onKeep}
        >
          Keep it{about}
        </button>
        <button
          className="nhsuk-button nhsuk-button--secondary il-button--small"
          type="button"
          onClick={onMerge}
        >
          Merge it…{about}
        </button>
        <button className="il-link-button" type="button" onClick={onDecline}>
          Decline it…{about}
        </button>
      </div>
    </li>
  )
}

/** Whether it was pressed on the card itself, and not in a dialog that was opened from it. */
function isOwn(event: React.KeyboardEvent): boolean {
  return event.currentTarget.contains(event.target as Node)
}
