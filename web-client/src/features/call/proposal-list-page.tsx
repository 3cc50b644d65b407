import { keepPreviousData } from '@tanstack/react-query'
import { api, queries } from '@/api/client'
import { DataTable } from '@/shared/data-table'
import { DownloadList } from '@/shared/download-list'
import { EmptyState } from '@/shared/empty-state'
import { FilterBar, FilterSelect } from '@/shared/filter-bar'
import { inWords } from '@/shared/in-words'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { Pager } from '@/shared/pager'
import { QueryView } from '@/shared/query-view'
import { SearchBox } from '@/shared/search-box'
import { totalInWords } from '@/shared/total-in-words'
import { useAddress } from '@/shared/use-address'
import { useProgrammeId } from '@/shared/use-membership'
import { useReference } from '@/shared/use-reference'
import { AboutCall } from './about-call'
import { closingInWords } from './call-words'
import { type Call, useCallsHome, useMayReadProposals, useMayRunCalls } from './calls'
import { proposalColumns } from './proposal-columns'
import { proposalStates } from './proposal-words'
import { proposalFilters, proposalsPath, useProposalFilters, useProposalsHome } from './proposals'
import './call.css'

const states = proposalStates.map((state) => ({ value: state, label: inWords(state) }))

/** All that was proposed to one call. */
export function ProposalListPage() {
  return (
    <AboutCall title="Proposals">
      {({ data }, timeZone) => <Proposals call={data} timeZone={timeZone} />}
    </AboutCall>
  )
}

function Proposals({ call, timeZone }: { call: Call; timeZone: string }) {
  const home = `${useCallsHome()}/${call.id}`
  const mayAdd = useMayRunCalls() && call.state === 'OPEN'
  const mayRead = useMayReadProposals()
  return (
    <>
      <PageHeading
        title="Proposals"
        purpose={
          <>
            To <Link to={home}>{call.title}</Link>, which {closingWords(call, timeZone)}.
          </>
        }
        action={
          mayAdd && (
            <Link className="nhsuk-button" to={`${home}/proposals/new`}>
              Add a proposal
            </Link>
          )
        }
      />
      {mayRead ? (
        <ProposalList call={call} />
      ) : (
        <p className="il-card il-text">Proposals are read by leads, facilitators and assessors.</p>
      )}
    </>
  )
}

function closingWords(call: Call, timeZone: string): string {
  if (call.state === 'DRAFT') return 'is not open yet'
  return closingInWords(call, timeZone, new Date().toISOString())
}

function ProposalList({ call: { id, state } }: { call: Call }) {
  const programmeId = useProgrammeId()
  const home = useProposalsHome()
  const { searchWith } = useAddress()
  const reference = useReference()
  const { filters, isNarrowed, cursor, withSimilar } = useProposalFilters()
  const proposals = queries.useQuery(
    'get',
    proposalsPath,
    { params: { path: { programmeId, id }, query: { ...filters, cursor, count: true } } },
    { placeholderData: keepPreviousData },
  )
  const whole = () =>
    api.GET(proposalsPath, {
      params: { path: { programmeId, id }, query: filters },
      headers: { Accept: 'text/csv' },
      parseAs: 'blob',
    })

  return (
    <div className="il-card">
      <SearchBox label="Search by title or what is proposed" />
      <FilterBar label="Filter proposals" names={proposalFilters.filter((name) => name !== 'q')}>
        <FilterSelect name="state" label="State" all="Any state" options={states} />
        <FilterSelect name="placeCode" label="Place" all="Any place" options={reference.places.options} />
        <FilterSelect name="sectorCode" label="Sector" all="Any sector" options={reference.sectors.options} />
      </FilterBar>
      <QueryView
        query={proposals}
        what="the proposals"
        isEmpty={({ results }) => results.length === 0}
        empty={
          isNarrowed ? (
            <EmptyState
              title="No proposal fits"
              action={
                <Link to={searchWith(Object.fromEntries(proposalFilters.map((name) => [name, null])))}>
                  Clear search and filters
                </Link>
              }
            >
              Try fewer letters, or fewer filters.
            </EmptyState>
          ) : (
            <EmptyState title="No proposal yet">
              {state === 'OPEN'
                ? 'Add what teams tell you.'
                : state === 'DRAFT'
                  ? 'Proposals are taken once the call is open.'
                  : 'The call closed without one.'}
            </EmptyState>
          )
        }
      >
        {({ results, metadata }) => (
          <>
            <div className="il-bar">
              <p role="status">
                <strong>{totalInWords(metadata, 'proposal', 'proposals')}</strong>
              </p>
              <div className="il-tools">
                <Link to={searchWith({ similar: withSimilar ? null : 'yes' })} preventScrollReset>
                  {withSimilar ? 'Leave out likely duplicates' : 'Look for likely duplicates'}
                </Link>
                <DownloadList fileName="proposals.csv" read={whole}>
                  Load all as CSV
                </DownloadList>
              </div>
            </div>
            <div className="ca-proposals">
              <DataTable
                caption="Proposals"
                rows={results}
                rowKey={(proposal) => proposal.id}
                defaultSort="title"
                columns={proposalColumns({ home, reference, withEligibility: state !== 'OPEN', withSimilar })}
              />
            </div>
            <Pager metadata={{ nextCursor: metadata.nextCursor }} one="proposal" many="proposals" />
          </>
        )}
      </QueryView>
    </div>
  )
}
