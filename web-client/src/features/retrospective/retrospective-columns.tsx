import type { Column } from '@/shared/data-table'
import { counted, inMinutes } from '@/shared/format'
import { inWords } from '@/shared/in-words'
import { Link } from '@/shared/link'
import { Tag } from '@/shared/tag'
import { anonymityWords, lengthInWords, phaseMeaning } from './retrospective-words'
import type { Retrospective } from './retrospectives'

/** What is seen of each among many. */
export function retrospectiveColumns(home: string): Column<Retrospective>[] {
  return [
    {
      header: 'Retrospective',
      cell: ({ id, title, projectTitle }) => (
        <>
          <Link to={`${home}/${id}`}>{title}</Link>
          <small>{projectTitle}</small>
        </>
      ),
    },
    {
      header: 'The team meets',
      sort: { ascending: 'startsAt', descending: '-startsAt' },
      cell: ({ startsAt, minutes }) => (
        <>
          {inMinutes(startsAt)}
          <small>{lengthInWords(minutes)}</small>
        </>
      ),
    },
    {
      header: 'Phase',
      cell: ({ phase, writeUntil }) => (
        <>
          <Tag meaning={phaseMeaning[phase]}>{inWords(phase)}</Tag>
          {phase === 'REFLECT' && writeUntil && <small>Write until {inMinutes(writeUntil)}</small>}
        </>
      ),
    },
    { header: 'Names', cell: ({ anonymity }) => anonymityWords[anonymity].label },
    {
      header: 'Takes part',
      cell: ({ participants }) => counted(participants, 'person', 'people'),
    },
  ]
}
