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
import { eligibilities, proposalStates } from './proposal-words'
import { proposalFilters, proposalsPath, useProposalFilters, useProposalsHome } from './proposals'
import { SimilarPairs } from './similar-pairs'
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
  const mayRun = useMayRunCalls()
  const mayAdd = mayRun && call.state === 'OPEN'
  const mayImport = mayRun && ['OPEN', 'CLOSED'].includes(call.state)
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
        <Shown call={call} mayImport={mayImport} />
      ) : (
        <p className="il-card il-text">Proposals are read by leads, facilitators and assessors.</p>
      )}
    </>
  )
}

/** The list, or pairs in it that may be the same. */
function Shown({ call, mayImport }: { call: Call; mayImport: boolean }) {
  const { searchWith } = useAddress()
  const { withSimilar } = useProposalFilters()
  if (!withSimilar) return <ProposalList call={call} mayImport={mayImport} />
  return (
    <div className="il-card">
      <div className="il-bar">
        <h2 className="il-title">Likely duplicates</h2>
        <Link to={searchWith({ similar: null })}>Back to the list</Link>
      </div>
      <SimilarPairs callId={call.id} />
    </div>
  )
}

function closingWords(call: Call, timeZone: string): string {
  if (call.state === 'DRAFT') return 'is not open yet'
  return closingInWords(call, timeZone, new Date().toISOString())
}

function ImportLink() {
  return <Link to={`/programmes/${useProgrammeId()}/imports?kind=proposals`}>Import a list</Link>
}

function ProposalList({ call: { id, state }, mayImport }: { call: Call; mayImport: boolean }) {
  const programmeId = useProgrammeId()
  const home = useProposalsHome()
  const { searchWith } = useAddress()
  const reference = useReference()
  const { filters, isNarrowed, cursor } = useProposalFilters()
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
        {state !== 'DRAFT' && state !== 'OPEN' && (
          <FilterSelect name="eligibility" label="Eligibility" all="Any" options={eligibilities} />
        )}
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
            <EmptyState title="No proposal yet" action={mayImport && <ImportLink />}>
              {state === 'OPEN'
                ? 'Add what teams tell you, or import a spreadsheet of it.'
                : state === 'DRAFT'
                  ? 'Proposals are taken once the call is open.'
                  : state === 'CLOSED'
                    ? 'The call closed without one. What came in time on paper can still be imported.'
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
                {mayImport && <ImportLink />}
                <Link to={searchWith({ similar: 'yes' })}>Look for likely duplicates</Link>
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
                columns={proposalColumns({ home, reference, withEligibility: state !== 'OPEN' })}
              />
            </div>
            <Pager metadata={{ nextCursor: metadata.nextCursor }} one="proposal" many="proposals" />
          </>
        )}
      </QueryView>
    </div>
  )
}
