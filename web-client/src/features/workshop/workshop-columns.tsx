import type { Column } from '@/shared/data-table'
import { inWords } from '@/shared/in-words'
import { Link } from '@/shared/link'
import { inProgrammeTime } from '@/shared/programme-time'
import { Tag } from '@/shared/tag'
import { lengthInWords, peopleInWords, workshopStateMeaning } from './workshop-words'
import type { Workshop } from './workshops'

/** What is seen of each among many. */
export function workshopColumns(home: string, timeZone: string) {
  const columns: Column<Workshop>[] = [
    {
      header: 'Workshop',
      cell: ({ id, title, projectTitle }) => (
        <>
          <Link to={`${home}/${id}`}>{title}</Link>
          <small>{projectTitle}</small>
        </>
      ),
    },
    {
      header: 'When',
      sort: { ascending: 'startsAt', descending: '-startsAt' },
      cell: ({ startsAt, minutes }) => (
        <>
          {inProgrammeTime(startsAt, timeZone)}
          <small>{lengthInWords(minutes)}</small>
        </>
      ),
    },
    {
      header: 'State',
      cell: ({ state }) => <Tag meaning={workshopStateMeaning[state]}>{inWords(state)}</Tag>,
    },
    {
      header: 'Guided by',
      cell: ({ principles }) => principles.map(({ title }) => title).join('; ') || '–',
    },
    { header: 'People', cell: peopleInWords },
  ]
  return columns
}
