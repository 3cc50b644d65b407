import type { Column } from '@/shared/data-table'
import { inDays } from '@/shared/format'
import { inWords } from '@/shared/in-words'
import { Link } from '@/shared/link'
import { Tag } from '@/shared/tag'
import { principleStatusMeaning } from './principle-words'
import type { Principle } from './principles'

/** What is seen of each among many. */
export function principleColumns(home: string): Column<Principle>[] {
  return [
    {
      header: 'Principle',
      sort: { ascending: 'title', descending: '-title' },
      cell: ({ id, currentVersion }) => (
        <>
          <Link to={`${home}/${id}`}>{currentVersion.title}</Link>
          <small className="pr-statement-small">{currentVersion.statement}</small>
        </>
      ),
    },
    { header: 'Family', cell: ({ family }) => family ?? '–' },
    {
      header: 'Status',
      cell: ({ status }) => <Tag meaning={principleStatusMeaning[status]}>{inWords(status)}</Tag>,
    },
    {
      header: 'Version',
      cell: ({ versions, currentVersion }) => (
        <>
          {versions === 1 ? 'First wording' : `Version ${versions}`}
          <small className="pr-day">{inDays(currentVersion.createdAt)}</small>
        </>
      ),
    },
    {
      header: 'Proposed',
      sort: { ascending: 'createdAt', descending: '-createdAt' },
      cell: ({ createdAt }) => <span className="pr-day">{inDays(createdAt)}</span>,
    },
  ]
}
