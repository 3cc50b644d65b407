import { useState } from 'react'
import type { Schemas } from '@/api/client'
import { DataTable } from '@/shared/data-table'
import { counted, inDays } from '@/shared/format'
import { Link } from '@/shared/link'
import { useProgrammeId } from '@/shared/use-membership'
import { leftOutInWords } from './invitation-words'
import './left-out-table.css'

const few = 10

/** Who is not invited with the others, why, and from when they may be. */
export function LeftOutTable({ leftOut }: { leftOut: Schemas['LeftOutOfInvitations'][] }) {
  const home = `/programmes/${useProgrammeId()}/stakeholders`
  const [isWhole, setIsWhole] = useState(false)
  const shown = isWhole ? leftOut : leftOut.slice(0, few)
  return (
    <div className="iv-left-out">
      <DataTable
        caption="Left out"
        rows={shown}
        rowKey={({ stakeholder }) => stakeholder.id}
        columns={[
          {
            header: 'Left out',
            cell: ({ stakeholder: { id, name } }) => <Link to={`${home}/${id}`}>{name}</Link>,
          },
          {
            header: 'Why',
            cell: ({ reason, availableFrom }) => (
              <>
                {leftOutInWords(reason)}
                {availableFrom && <small>May be asked from {inDays(availableFrom)}</small>}
              </>
            ),
          },
        ]}
      />
      {shown.length < leftOut.length && (
        <button className="il-link-button" type="button" onClick={() => setIsWhole(true)}>
          Show all {counted(leftOut.length, 'person', 'people')} left out
        </button>
      )}
    </div>
  )
}
