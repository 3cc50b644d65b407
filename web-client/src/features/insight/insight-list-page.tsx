import { keepPreviousData } from '@tanstack/react-query'
import { api, queries } from '@/api/client'
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
import { useIsOneOf, useProgrammeId } from '@/shared/use-membership'
import { insightColumns } from './insight-columns'
import { InsightFilterBar } from './insight-filter-bar'
import {
  insightFilters,
  insightsPath,
  useInsightFilters,
  useInsightsHome,
  useMayCurate,
  useMayReadInsights,
  useMaySuggest,
  useThemes,
} from './insights'
import { SuggestedNotice } from './suggested-notice'
import './insight.css'

/** What was learned from what people said. */
export function InsightListPage() {
  const mayRead = useMayReadInsights()
  const mayCurate = useMayCurate()
  const maySuggest = useMaySuggest()
  const home = useInsightsHome()
  return (
    <>
      <PageHeading
        title="Insights"
        purpose="What gets in people’s way and what could help, in one sentence each, by how many independent voices say so."
        action={
          maySuggest && (
            <Link className="nhsuk-button" to={`${home}/new`}>
              {mayCurate ? 'Write down an insight' : 'Suggest an insight'}
            </Link>
          )
        }
      />
      {mayRead ? (
        <>
          {mayCurate && <SuggestedNotice />}
          <InsightTable />
        </>
      ) : (
        <p className="il-card il-text">Insights are not read by assessors.</p>
      )}
    </>
  )
}

function InsightTable() {
  const programmeId = useProgrammeId()
  const home = useInsightsHome()
  const maySuggest = useMaySuggest()
  const seesStrength = useIsOneOf('LEAD', 'FACILITATOR', 'INTEGRATION')
  const themes = useThemes()
  const { filters, isNarrowed, cursor } = useInsightFilters()
  const insights = queries.useQuery(
    'get',
    insightsPath,
    { params: { path: { programmeId }, query: { ...filters, cursor, count: true } } },
    { placeholderData: keepPreviousData },
  )
  const whole = () =>
    api.GET(insightsPath, {
      params: { path: { programmeId }, query: filters },
      headers: { Accept: 'text/csv' },
      parseAs: 'blob',
    })
  return (
    <div className="il-card">
      <SearchBox label="Search by words" />
      <InsightFilterBar />
      <QueryView
        query={insights}
        what="the insights"
        isEmpty={({ results }) => results.length === 0}
        empty={isNarrowed ? <NothingFits /> : <NothingYet />}
      >
        {({ results, metadata }) => (
          <>
            <div className="il-bar">
              <p role="status">
                <strong>{totalInWords(metadata, 'insight', 'insights')}</strong>
              </p>
              <div className="il-tools">
                <Link to={`${home}/who-could-act`}>Who could act</Link>
                {maySuggest && <Link to={`${home}/paste`}>Paste many at once</Link>}
                <DownloadList fileName="insights.csv" read={whole}>
                  Load all as CSV
                </DownloadList>
              </div>
            </div>
            <DataTable
              caption="Insights"
              rows={results}
              rowKey={({ id }) => id}
              columns={insightColumns(home, themes.data?.results ?? [], seesStrength)}
            />
            <Pager metadata={{ nextCursor: metadata.nextCursor }} one="insight" many="insights" />
          </>
        )}
      </QueryView>
    </div>
  )
}

function NothingFits() {
  const { searchWith } = useAddress()
  const without = Object.fromEntries(insightFilters.map((name) => [name, null]))
  return (
    <EmptyState
      title="No insight fits"
      action={<Link to={searchWith(without)}>Clear search and filters</Link>}
    >
      Try fewer letters, or fewer filters.
    </EmptyState>
  )
}

function NothingYet() {
  const home = useInsightsHome()
  const maySuggest = useMaySuggest()
  return (
    <EmptyState
      title="No insight yet"
      action={maySuggest && <Link to={`${home}/paste`}>Paste what you have already</Link>}
    >
      What did people tell you that others should know? One sentence is enough.
    </EmptyState>
  )
}
