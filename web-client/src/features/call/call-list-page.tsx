import { keepPreviousData } from '@tanstack/react-query'
import { queries } from '@/api/client'
import { closingTime } from '@/shared/closing-time'
import { DataTable } from '@/shared/data-table'
import { EmptyState } from '@/shared/empty-state'
import { FilterBar, FilterSelect } from '@/shared/filter-bar'
import { capital, inWords } from '@/shared/in-words'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { Pager } from '@/shared/pager'
import { QueryView } from '@/shared/query-view'
import { Tag } from '@/shared/tag'
import { totalInWords } from '@/shared/total-in-words'
import { useAddress } from '@/shared/use-address'
import { useProgrammeId } from '@/shared/use-membership'
import { useTimeZone } from '@/shared/use-time-zone'
import { callStateMeaning, callStates, closingInWords } from './call-words'
import { type Call, callsPath, useMayReadProposals, useMayRunCalls } from './calls'
import { useIdeasHome } from './ideas'
import './call.css'

const states = callStates.map((state) => ({ value: state, label: inWords(state) }))

/** All calls for proposals, newest first. */
export function CallListPage() {
  const programmeId = useProgrammeId()
  const mayRun = useMayRunCalls()
  const mayReadProposals = useMayReadProposals()
  const ideas = useIdeasHome()
  const { get, searchWith } = useAddress()
  const state = get('state')
  const calls = queries.useQuery(
    'get',
    callsPath,
    { params: { path: { programmeId }, query: { state, cursor: get('cursor'), count: true } } },
    { placeholderData: keepPreviousData },
  )
  const isFirst = !state && calls.data?.results.length === 0
  const begin = mayRun && (
    <Link className="nhsuk-button" to="new">
      New call
    </Link>
  )

  return (
    <>
      <PageHeading
        title="Calls for proposals"
        purpose="Where teams are asked what they would try, and told plainly what we can and cannot offer."
        // Where there is none yet, the list itself says so and offers the first.
        action={!isFirst && begin}
      />
      <div className="il-card">
        {!isFirst && (
          <FilterBar label="Filter calls" names={['state']}>
            <FilterSelect name="state" label="State" all="Any" options={states} />
          </FilterBar>
        )}
        <QueryView
          query={calls}
          what="the calls"
          isEmpty={({ results }) => results.length === 0}
          empty={
            state ? (
              <EmptyState
                title="No call fits"
                action={<Link to={searchWith({ state: null })}>Show all</Link>}
              >
                None is in this state.
              </EmptyState>
            ) : (
              <EmptyState title="No call yet" action={begin}>
                Begin with a draft: what it is for, who may apply, and how proposals will be judged. Nobody
                sees it as open until you open it.
              </EmptyState>
            )
          }
        >
          {({ results, metadata }) => (
            <>
              <div className="il-bar">
                <p role="status">
                  <strong>{totalInWords(metadata, 'call', 'calls')}</strong>, newest first
                </p>
                {mayReadProposals && <Link to={ideas}>Ideas left on the table</Link>}
              </div>
              <CallTable calls={results} />
              <Pager metadata={{ nextCursor: metadata.nextCursor }} one="call" many="calls" />
            </>
          )}
        </QueryView>
      </div>
    </>
  )
}

function CallTable({ calls }: { calls: Call[] }) {
  const timeZone = useTimeZone()
  return (
    <DataTable
      caption="Calls for proposals"
      rows={calls}
      rowKey={({ id }) => id}
      columns={[
        { header: 'Call', cell: ({ id, title }) => <Link to={id}>{title}</Link> },
        {
          header: 'State',
          cell: ({ state }) => <Tag meaning={callStateMeaning[state]}>{inWords(state)}</Tag>,
        },
        { header: 'Closing', cell: (call) => timeZone && <Closing of={call} timeZone={timeZone} /> },
        { header: 'Places', numeric: true, cell: ({ places }) => places ?? '–' },
      ]}
    />
  )
}

/** "Closes in 12 days", and exactly when. */
export function Closing({ of: call, timeZone }: { of: Call; timeZone: string }) {
  const words = closingInWords(call, timeZone, new Date().toISOString())
  return (
    <span className="ca-closing">
      {capital(words)}
      {call.closesAt && <small>{capital(closingTime(call.closesAt, timeZone))}</small>}
    </span>
  )
}
