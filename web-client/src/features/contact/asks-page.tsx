import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { DownloadList } from '@/shared/download-list'
import { EmptyState } from '@/shared/empty-state'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { Pager } from '@/shared/pager'
import { QueryView } from '@/shared/query-view'
import { totalInWords } from '@/shared/total-in-words'
import { useAddress } from '@/shared/use-address'
import { useProgrammeId } from '@/shared/use-membership'
import { askFilters, asksPath, readAllAsks, readAsks, useAskFilters } from './asks'
import { AsksFilterBar } from './asks-filter-bar'
import { AsksTable } from './asks-table'
import { useMayAsk } from './use-may-ask'
import './contact.css'

/** The ledger: every ask of anybody's time. */
export function AsksPage() {
  const programmeId = useProgrammeId()
  const mayAsk = useMayAsk()
  const { searchWith } = useAddress()
  const { filters, isNarrowed, cursor } = useAskFilters()
  const asks = useQuery({
    queryKey: ['get', asksPath, { programmeId, filters, cursor }],
    queryFn: () => readAsks(programmeId, filters, cursor),
    placeholderData: keepPreviousData,
  })
  const all = searchWith(Object.fromEntries(askFilters.map((name) => [name, null])))
  const record = mayAsk && (
    <Link className="nhsuk-button" to="new">
      Record an ask
    </Link>
  )

  return (
    <>
      <PageHeading
        title="Asks"
        purpose="Every time somebody’s time was asked for, or is going to be: who, what for and how long."
        action={record}
      />
      <div className="il-card">
        <AsksFilterBar filters={filters} />
        <QueryView
          query={asks}
          what="the asks"
          isEmpty={({ results }) => results.length === 0}
          empty={
            isNarrowed ? (
              <EmptyState title="No ask fits" action={<Link to={all}>Show all</Link>}>
                Try another person or purpose, or more days.
              </EmptyState>
            ) : (
              <EmptyState title="Nobody has been asked yet" action={record}>
                Record each ask of somebody’s time, also those made in the corridor, so that nobody is asked
                too often.
              </EmptyState>
            )
          }
        >
          {({ results, metadata }) => (
            <>
              <div className="il-bar">
                <p role="status">
                  <strong>{totalInWords(metadata, 'ask', 'asks')}</strong>, latest day first
                </p>
                <div className="il-tools">
                  <Link to="people">Most asked, never asked</Link>
                  <DownloadList fileName="asks.csv" read={() => readAllAsks(programmeId, filters)}>
                    Load all as CSV
                  </DownloadList>
                </div>
              </div>
              <AsksTable caption="Asks" asks={results} withPeople />
              <Pager metadata={{ nextCursor: metadata.nextCursor }} one="ask" many="asks" />
            </>
          )}
        </QueryView>
      </div>
    </>
  )
}
