import { keepPreviousData } from '@tanstack/react-query'
import { api, queries } from '@/api/client'
import { DataTable } from '@/shared/data-table'
import { DownloadList } from '@/shared/download-list'
import { EmptyState } from '@/shared/empty-state'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { Pager } from '@/shared/pager'
import { QueryView } from '@/shared/query-view'
import { totalInWords } from '@/shared/total-in-words'
import { useAddress } from '@/shared/use-address'
import { useProgrammeId } from '@/shared/use-membership'
import { retrospectiveColumns } from './retrospective-columns'
import { RetrospectiveFilterBar } from './retrospective-filter-bar'
import {
  retrospectiveFilters,
  retrospectivesPath,
  useMayLead,
  useMayReadRetrospectives,
  useRetrospectiveFilters,
  useRetrospectivesHome,
} from './retrospectives'
import './retrospective.css'

/** All retrospectives, or those in which one takes part; the latest first. */
export function RetrospectiveListPage() {
  const mayLead = useMayLead()
  const mayRead = useMayReadRetrospectives()
  const home = useRetrospectivesHome()
  return (
    <>
      <PageHeading
        title="Retrospectives"
        purpose="Where teams look back: what helped, what got in the way, and what they change because of it."
        action={
          mayLead && (
            <Link className="nhsuk-button" to={`${home}/new`}>
              Plan a retrospective
            </Link>
          )
        }
      />
      {mayRead ? (
        <RetrospectiveList mayLead={mayLead} />
      ) : (
        <p className="il-card il-text">
          Retrospectives are read by leads, facilitators and those who take part in them.
        </p>
      )}
    </>
  )
}

function RetrospectiveList({ mayLead }: { mayLead: boolean }) {
  const programmeId = useProgrammeId()
  const { searchWith } = useAddress()
  const home = useRetrospectivesHome()
  const { filters, isNarrowed, cursor } = useRetrospectiveFilters()
  const retrospectives = queries.useQuery(
    'get',
    retrospectivesPath,
    { params: { path: { programmeId }, query: { ...filters, cursor, count: true } } },
    { placeholderData: keepPreviousData },
  )
  const whole = () =>
    api.GET(retrospectivesPath, {
      params: { path: { programmeId }, query: filters },
      headers: { Accept: 'text/csv' },
      parseAs: 'blob',
    })
  const without = Object.fromEntries(retrospectiveFilters.map((name) => [name, null]))

  return (
    <div className="il-card">
      <RetrospectiveFilterBar />
      <QueryView
        query={retrospectives}
        what="the retrospectives"
        isEmpty={({ results }) => results.length === 0}
        empty={
          isNarrowed ? (
            <EmptyState
              title="No retrospective fits"
              action={<Link to={searchWith(without)}>Clear filters</Link>}
            >
              Try another phase, or another project.
            </EmptyState>
          ) : (
            <EmptyState
              title="No retrospective yet"
              action={mayLead && <Link to={`${home}/new`}>Plan the first one</Link>}
            >
              {mayLead
                ? 'Choose a project whose team has tried something. An hour is enough.'
                : 'There is none in which you take part.'}
            </EmptyState>
          )
        }
      >
        {({ results, metadata }) => (
          <>
            <div className="il-bar">
              <p role="status">
                <strong>{totalInWords(metadata, 'retrospective', 'retrospectives')}</strong>
              </p>
              <div className="il-tools">
                <DownloadList fileName="retrospectives.csv" read={whole}>
                  Load all as CSV
                </DownloadList>
              </div>
            </div>
            <DataTable
              caption="Retrospectives"
              rows={results}
              rowKey={({ id }) => id}
              defaultSort="-startsAt"
              columns={retrospectiveColumns(home)}
            />
            <Pager metadata={{ nextCursor: metadata.nextCursor }} one="retrospective" many="retrospectives" />
          </>
        )}
      </QueryView>
    </div>
  )
}
