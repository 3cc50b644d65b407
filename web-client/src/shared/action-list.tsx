import { useState } from 'react'
import { type ActionItem, carriedInWords, standing } from './action-items'
import { CloseAction } from './close-action'
import { inDays } from './format'
import { Link } from './link'
import { Tag } from './tag'
import { useMayChange } from './use-may-change'
import { useProgrammeId } from './use-membership'
import './action-list.css'

type Props = {
  items: ActionItem[]
  /** What it is a list of, for who does not see where it stands. */
  label: string
}

/** What will be done, by whom and until when, each with what became of it and the way to say so. */
export function ActionList({ items, label }: Props) {
  return (
    <ul className="ai-list" aria-label={label}>
      {items.map((item) => (
        <li key={item.id}>
          <One item={item} />
        </li>
      ))}
    </ul>
  )
}

function One({ item }: { item: ActionItem }) {
  const [asks, setAsks] = useState<'DONE' | 'DROPPED'>()
  const mayChange = useMayChange('LEAD', 'FACILITATOR', 'CONTRIBUTOR')
  const programmeId = useProgrammeId()
  const { id, text, state, outcome } = item
  const { meaning, words } = standing(item)
  const hidden = <span className="nhsuk-u-visually-hidden">: {text}</span>
  return (
    <>
      <div className="ai-words">
        <p className="ai-text">
          {text} <Tag meaning={meaning}>{words}</Tag>
        </p>
        <small>{aboutIt(item)}</small>
        {outcome && <p className="ai-outcome">{outcome}</p>}
      </div>
      {mayChange && (
        <div className="il-tools">
          {state === 'OPEN' && (
            <>
              <button className="il-link-button" type="button" onClick={() => setAsks('DONE')}>
                Done{hidden}
              </button>
              <button className="il-link-button" type="button" onClick={() => setAsks('DROPPED')}>
                Drop{hidden}
              </button>
            </>
          )}
          <Link to={`/programmes/${programmeId}/retrospectives/actions/${id}`}>Change{hidden}</Link>
        </div>
      )}
      <CloseAction item={item} as={asks} onClose={() => setAsks(undefined)} />
    </>
  )
}

function aboutIt(item: ActionItem): string {
  const { owner, dueOn, state, closedOn } = item
  const parts = [
    owner?.name ?? 'Nobody any more',
    state === 'OPEN' || !closedOn ? `due ${inDays(dueOn)}` : `${state.toLowerCase()} ${inDays(closedOn)}`,
    carriedInWords(item),
  ]
  return parts.filter(Boolean).join(', ')
}
