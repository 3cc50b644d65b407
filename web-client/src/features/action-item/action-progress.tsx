import { queries, type Schemas } from '@/api/client'
import { Card } from '@/shared/card'
import { counted } from '@/shared/format'
import { Link } from '@/shared/link'
import { QueryView } from '@/shared/query-view'
import { useAddress } from '@/shared/use-address'
import { useProgrammeId } from '@/shared/use-membership'
import { useToday } from '@/shared/use-today'
import { progressPath } from './actions'

type Month = Schemas['ActionItemMonth']

/** Whether teams do what they agree to: in a sentence, and month by month. */
export function ActionProgress() {
  const programmeId = useProgrammeId()
  const { get } = useAddress()
  const progress = queries.useQuery('get', progressPath, {
    params: { path: { programmeId }, query: { projectId: get('projectId') } },
  })
  return (
    <Card
      title="Do we do what we agree to?"
      note="Of what is done or overdue, the share that is done. What was dropped for a reason does not count against it."
    >
      <QueryView
        query={progress}
        what="how far the actions are"
        isEmpty={({ months }) => months.length === 0}
        empty={<p className="il-text">Nothing has been agreed yet.</p>}
      >
        {(found) => (
          <>
            <Sum of={found} />
            <Months of={found.months} />
          </>
        )}
      </QueryView>
    </Card>
  )
}

function Sum({ of: { open, overdue, done, dropped, doneRate } }: { of: Schemas['ActionItemProgress'] }) {
  const { searchWith } = useAddress()
  const today = useToday()
  const late = searchWith({ state: null, dueOn: `lt:${today()}`, cursor: null })
  return (
    <p className="ac-sum">
      {doneRate !== null && <strong>{Math.round(doneRate * 100)}% done. </strong>}
      {counted(done, 'action is', 'actions are')} done, {open} open
      {overdue > 0 && (
        <>
          , of which <Link to={late}>{overdue} overdue</Link>
        </>
      )}
      {dropped > 0 && `, ${dropped} dropped`}.
    </p>
  )
}

const columns = [
  ['done', 'Done'],
  ['doneInTime', 'In time'],
  ['overdue', 'Overdue'],
  ['open', 'Open'],
  ['dropped', 'Dropped'],
] as const

function Months({ of: months }: { of: Month[] }) {
  const most = Math.max(...months.map(({ done, open, dropped }) => done + open + dropped))
  return (
    <table className="il-table ac-table">
      <caption className="il-table__caption">By the month in which they were due</caption>
      <thead>
        <tr>
          <th scope="col">Month</th>
          <th scope="col" className="ac-table__picture">
            <span className="nhsuk-u-visually-hidden">Picture</span>
          </th>
          {columns.map(([, label]) => (
            <th scope="col" className="il-table__number" key={label}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {months.map((month) => (
          <tr key={month.month}>
            <th scope="row">{inMonth(month.month)}</th>
            <td className="ac-table__picture">
              <Bar of={month} most={most} />
            </td>
            {columns.map(([name, label]) => (
              <td className="il-table__number" data-label={label} key={name}>
                {month[name]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Done, overdue and still open, one after the other. The numbers stand beside it. */
function Bar({ of: { done, overdue, open }, most }: { of: Month; most: number }) {
  const along = (count: number) => `${((count / most) * 100).toFixed(2)}%`
  return (
    <svg className="ac-bar" height="18" aria-hidden="true" focusable="false">
      <rect className="ac-done" width={along(done)} height="18" />
      <rect className="ac-overdue" x={along(done)} width={along(overdue)} height="18" />
      <rect className="ac-open" x={along(done + overdue)} width={along(open - overdue)} height="18" />
    </svg>
  )
}

function inMonth(day: string): string {
  return new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )
}
