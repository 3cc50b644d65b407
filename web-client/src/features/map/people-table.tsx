import { useState } from 'react'
import { DataTable } from '@/shared/data-table'
import { inDigits } from '@/shared/format'
import { inWords } from '@/shared/in-words'
import { Link } from '@/shared/link'
import { useProgrammeId } from '@/shared/use-membership'
import type { Person } from './map-layout'

const rowsAtOnce = 100

type Props = {
  people: Person[]
  placeName: (code: string | null) => string
  /** What the attribute is called by which the map is coloured. */
  own: string | undefined
}

/** The map as rows, those first who hold most together. */
export function PeopleTable({ people, placeName, own }: Props) {
  const home = `/programmes/${useProgrammeId()}/stakeholders`
  const [shown, setShown] = useState(rowsAtOnce)
  return (
    <>
      <DataTable
        caption="People on the map"
        rows={people.slice(0, shown)}
        rowKey={({ id }) => id}
        columns={[
          { header: 'Name', cell: ({ id, name }) => <Link to={`${home}/${id}`}>{name}</Link> },
          { header: 'Status', cell: ({ status }) => inWords(status) },
          { header: 'Wave', cell: ({ wave }) => (wave === 0 ? 'Seed' : wave), numeric: true },
          { header: 'Place', cell: ({ placeCode }) => placeName(placeCode) },
          ...(own ? [{ header: own, cell: ({ attribute }: Person) => attribute }] : []),
          { header: 'Links', cell: ({ degree }) => degree, numeric: true },
          { header: 'Branch', cell: ({ branch }) => branch, numeric: true },
          { header: 'Cut off without', cell: ({ cutOff }) => cutOff, numeric: true },
          {
            header: 'Between',
            cell: ({ betweenness }) => (betweenness === null ? '…' : inDigits(betweenness)),
            numeric: true,
          },
          {
            header: 'Community',
            cell: ({ community }) => (community === null ? '' : community + 1),
            numeric: true,
          },
        ]}
      />
      {shown < people.length && (
        <button
          className="nhsuk-button nhsuk-button--secondary il-button--small"
          type="button"
          onClick={() => setShown(shown + rowsAtOnce)}
        >
          Show {Math.min(rowsAtOnce, people.length - shown)} more of {inDigits(people.length)}
        </button>
      )}
    </>
  )
}
