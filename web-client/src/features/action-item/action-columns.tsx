import { type ActionItem, carriedInWords, standing } from '@/shared/action-items'
import type { Column } from '@/shared/data-table'
import { inDays } from '@/shared/format'
import { Link } from '@/shared/link'
import { Tag } from '@/shared/tag'

/** What is seen of each among many. */
export function actionColumns(home: string): Column<ActionItem>[] {
  return [
    {
      header: 'Action',
      cell: ({ id, text, outcome }) => (
        <>
          <Link to={`${home}/actions/${id}`}>{text}</Link>
          {outcome && <small>{outcome}</small>}
        </>
      ),
    },
    { header: 'Who sees to it', cell: ({ owner }) => owner?.name ?? 'Nobody any more' },
    {
      header: 'Due',
      sort: { ascending: 'dueOn', descending: '-dueOn' },
      cell: (item) => (
        <>
          {inDays(item.dueOn)}
          {carriedInWords(item) && <small>{carriedInWords(item)}</small>}
        </>
      ),
    },
    {
      header: 'State',
      cell: (item) => {
        const { meaning, words } = standing(item)
        return (
          <>
            <Tag meaning={meaning}>{words}</Tag>
            {item.closedOn && <small>{inDays(item.closedOn)}</small>}
          </>
        )
      },
    },
    {
      header: 'Agreed at',
      cell: ({ retrospectiveId, retrospectiveTitle, projectTitle }) => (
        <>
          <Link to={`${home}/${retrospectiveId}`}>{retrospectiveTitle}</Link>
          <small>{projectTitle}</small>
        </>
      ),
    },
  ]
}
