import type { Column } from '@/shared/data-table'
import { inDays } from '@/shared/format'
import { inWords } from '@/shared/in-words'
import { Link } from '@/shared/link'
import { sourceInWords } from '@/shared/source-words'
import { Tag } from '@/shared/tag'
import { kindMeaning, stateMeaning, strengthInWords } from './insight-words'
import type { Insight } from './insights'

const fewSources = 3

/** What is seen of each among many. */
export function insightColumns(
  home: string,
  themes: { id: string; name: string }[],
  seesStrength: boolean,
): Column<Insight>[] {
  return [
    {
      header: 'Insight',
      cell: ({ id, statement, themeIds }) => (
        <>
          <Link to={`${home}/${id}`}>{statement}</Link>
          <small>
            {themes.flatMap((theme) => (themeIds.includes(theme.id) ? theme.name : [])).join(', ')}
          </small>
        </>
      ),
    },
    {
      header: 'Kind',
      cell: ({ kind, state }) => (
        <span className="is-tags">
          <Tag meaning={kindMeaning[kind]}>{inWords(kind)}</Tag>
          {state !== 'KEPT' && <Tag meaning={stateMeaning[state]}>{inWords(state)}</Tag>}
        </span>
      ),
    },
    {
      header: 'Strength',
      sort: seesStrength ? { descending: '-strength', ascending: 'strength' } : undefined,
      cell: (insight) => strengthInWords(insight),
    },
    {
      header: 'Where it comes from',
      cell: ({ heardFrom }) => (
        <>
          {heardFrom.slice(0, fewSources).map(sourceInWords).join('; ') || '–'}
          {heardFrom.length > fewSources && <small>and {heardFrom.length - fewSources} more</small>}
        </>
      ),
    },
    { header: 'Last heard', cell: ({ lastHeardOn }) => inDays(lastHeardOn) },
  ]
}
