import { keepPreviousData } from '@tanstack/react-query'
import { api, queries } from '@/api/client'
import { actionItemsPath, anyState } from '@/shared/action-items'
import { DataTable } from '@/shared/data-table'
import { DownloadList } from '@/shared/download-list'
import { EmptyState } from '@/shared/empty-state'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { Pager } from '@/shared/pager'
import { QueryView } from '@/shared/query-view'
import { SearchBox } from '@/shared/search-box'
import { totalInWords } from '@/shared/total-in-words'
import { useAddress } from '@/shared/use-address'
import { useProgrammeId } from '@/shared/use-membership'
import { actionColumns } from './action-columns'
import { ActionFilterBar } from './action-filter-bar'
import { ActionProgress } from './action-progress'
import { actionFilters, useActionFilters, useMayReadActions } from './actions'
import './action-item.css'

/** What all teams agreed to do, and whether they do it. */
export function ActionListPage() {
  const mayRead = useMayReadActions()
  return (
    <>
      <PageHeading
        title="Actions"
        purpose="What teams agreed to at retrospectives, by whom and until when, and what changed because of it."
      />
      {mayRead ? (
        <>
          <ActionProgress />
          <ActionTable />
        </>
      ) : (
        <p className="il-card il-text">Actions are read by leads, facilitators and those who take part.</p>
      )}
    </>
  )
}

function ActionTable() {
  const programmeId = useProgrammeId()
  const { searchWith } = useAddress()
  const { filters, isNarrowed, cursor } = useActionFilters()
  const actions = queries.useQuery(
    'get',
    actionItemsPath,
    { params: { path: { programmeId }, query: { ...filters, cursor, count: true } } },
    { placeholderData: keepPreviousData },
  )
  const whole = () =>
    api.GET(actionItemsPath, {
      params: { path: { programmeId }, query: filters },
      headers: { Accept: 'text/csv' },
      parseAs: 'blob',
    })
  const without = Object.fromEntries(actionFilters.map((name) => [name, null]))

  return (
    <div className="il-card">
      <SearchBox label="Search by words" />
      <ActionFilterBar />
      <QueryView
        query={actions}
        what="the actions"
        isEmpty={({ results }) => results.length === 0}
        empty={
          isNarrowed ? (
            <EmptyState
              title="No action fits"
              action={<Link to={searchWith(without)}>Clear search and filters</Link>}
            >
              Try fewer letters, or fewer filters.
            </EmptyState>
          ) : (
            <EmptyState
              title="Nothing is left to be done"
              action={<Link to={searchWith({ state: anyState })}>See what was done</Link>}
            >
              Teams agree to what they will do at the end of a retrospective: it comes back at the next one.
            </EmptyState>
          )
        }
      >
        {({ results, metadata }) => (
          <>
            <div className="il-bar">
              <p role="status">
                <strong>{totalInWords(metadata, 'action', 'actions')}</strong>
              </p>
              <div className="il-tools">
                <DownloadList fileName="actions.csv" read={whole}>
                  Load all as CSV
                </DownloadList>
              </div>
            </div>
            <DataTable
              caption="Actions"
              rows={results}
              rowKey={({ id }) => id}
              defaultSort="dueOn"
              columns={actionColumns(`/programmes/${programmeId}/retrospectives`)}
            />
            <Pager metadata={{ nextCursor: metadata.nextCursor }} one="action" many="actions" />
          </>
        )}
      </QueryView>
    </div>
  )
}
