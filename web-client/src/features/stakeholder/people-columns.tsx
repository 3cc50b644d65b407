import type { Schemas } from '@/api/client'
import type { Column } from '@/shared/data-table'
import { inDays } from '@/shared/format'
import { Link } from '@/shared/link'
import { StatusTag } from '@/shared/status-tag'
import type { useReference } from '@/shared/use-reference'
import { TickPerson } from './chosen-bar'
import { waveInWords } from './status-words'
import type { ChosenPeople } from './use-chosen-people'
import './chosen-bar.css'

type Stakeholder = Schemas['Stakeholder']

/** @param chosen who is ticked, for whoever may invite them */
export function peopleColumns(
  reference: ReturnType<typeof useReference>,
  chosen?: ChosenPeople,
): Column<Stakeholder>[] {
  const { places, groups } = reference
  return [
    {
      header: 'Name',
      sort: { ascending: 'name', descending: '-name' },
      cell: ({ id, name }) => (
        <span className="sh-name">
          {chosen && <TickPerson chosen={chosen} person={{ id, name }} />}
          <Link to={id}>{name}</Link>
        </span>
      ),
    },
    {
      header: 'Job and organisation',
      cell: ({ affiliations: [primary] }) => (
        <>
          {primary?.jobTitle ?? primary?.organisationName ?? '–'}
          {primary?.jobTitle && <small>{primary.organisationName}</small>}
        </>
      ),
    },
    { header: 'Place', cell: ({ affiliations: [primary] }) => places.of(primary?.placeCode) ?? '–' },
    { header: 'Group', cell: ({ affiliations: [primary] }) => groups.of(primary?.groupCode) ?? '–' },
    { header: 'Status', cell: ({ status }) => <StatusTag status={status} /> },
    { header: 'Wave', cell: (person) => <span className="sh-nowrap">{waveInWords(person) ?? '–'}</span> },
    {
      header: 'Added',
      sort: { descending: '-createdAt', ascending: 'createdAt' },
      cell: ({ createdAt }) => inDays(createdAt),
    },
  ]
}
