import { counted } from '@/shared/format'
import { about } from '@/shared/trail-kinds'
import type { Insight } from './insights'
import { useWhatCites } from './what-cites'

/** In words, what hangs on an insight: said before that goes to others. */
export function LinksOf({ insight }: { insight: Insight }) {
  const cites = useWhatCites(insight.id).data ?? []
  const links = [
    counted(insight.conversationIds?.length ?? 0, 'conversation', 'conversations'),
    counted(insight.themeIds.length, 'theme', 'themes'),
  ]
  return (
    <>
      <p className="il-text">
        It has {links.join(' and ')}
        {cites.length === 0 ? ', and nothing cites it' : ''}.
      </p>
      {cites.length > 0 && (
        <>
          <p className="il-text">It is cited by:</p>
          <ul className="is-list">
            {cites.map(({ id, kind, title }) => (
              <li key={id}>
                {title ?? 'Something that is not shown to you'} <small>{about(kind).one}</small>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
