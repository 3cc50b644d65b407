import type { Column } from '@/shared/data-table'
import { counted, inDays } from '@/shared/format'
import { Link } from '@/shared/link'
import { fewInWords } from './symptom-words'
import type { Symptom } from './symptoms'

/** What is seen of each among many. */
export function symptomColumns(home: string): Column<Symptom>[] {
  return [
    {
      header: 'Symptom',
      cell: ({ id, statement, challenges }) => (
        <>
          <Link to={`${home}/${id}`}>{statement}</Link>
          {challenges > 0 && <small>{counted(challenges, 'challenge rests', 'challenges rest')} on it</small>}
        </>
      ),
    },
    {
      header: 'How often',
      numeric: true,
      sort: { ascending: 'occurrences', descending: '-occurrences' },
      cell: ({ occurrences, findingCount, insights }) => (
        <>
          <b>{occurrences}</b>
          <small>
            {counted(findingCount, 'finding', 'findings')}, {counted(insights.length, 'insight', 'insights')}
          </small>
        </>
      ),
    },
    { header: 'Projects', cell: ({ projects }) => fewInWords(projects.map(({ title }) => title)) },
    {
      header: 'Sectors and groups',
      cell: ({ sectors, groups }) => (
        <>
          {fewInWords(sectors.map(({ name }) => name))}
          {groups.length > 0 && <small>{fewInWords(groups.map(({ name }) => name))}</small>}
        </>
      ),
    },
    {
      header: 'Since',
      cell: ({ firstMetOn, lastMetOn }) => (
        <span className="sy-day">
          {firstMetOn ? inDays(firstMetOn) : 'Not known'}
          {lastMetOn && lastMetOn !== firstMetOn && <small>last {inDays(lastMetOn)}</small>}
        </span>
      ),
    },
    {
      header: 'Named',
      sort: { ascending: 'createdAt', descending: '-createdAt' },
      cell: ({ createdAt }) => <span className="sy-day">{inDays(createdAt)}</span>,
    },
  ]
}
