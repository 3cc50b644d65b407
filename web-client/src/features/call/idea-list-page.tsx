import { keepPreviousData } from '@tanstack/react-query'
import { useState } from 'react'
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
import { useCallsHome, useMayReadProposals, useMayRunCalls } from './calls'
import { ideaColumns } from './idea-columns'
import { ideaFilters, ideaStates, ideasPath, useCallNames, useIdeaFilters } from './ideas'
import { eligibilities } from './proposal-words'
import { type Proposal, useProposalsHome } from './proposals'
import { ReviveProposal } from './revive-proposal'
import './call.css'

const states = ideaStates.map((state) => ({ value: state, label: inWords(state) }))

/** What was proposed to any call and found no place, so that it can be found one. */
export function IdeaListPage() {
  const mayRead = useMayReadProposals()
  return (
    <>
      <PageHeading
        title="Ideas left on the table"
        purpose={
          <>
            What found no place in <Link to={useCallsHome()}>a call</Link>, or was withdrawn. Any of it can be
            brought into a call that is open.
          </>
        }
      />
      {mayRead ? (
        <IdeaList />
      ) : (
        <p className="il-card il-text">Proposals are read by leads, facilitators and assessors.</p>
      )}
    </>
  )
}

function IdeaList() {
  const programmeId = useProgrammeId()
  const home = useProposalsHome()
  const calls = useCallNames()
  const mayRun = useMayRunCalls()
  const reference = useReference()
  const { searchWith } = useAddress()
  const { filters, isNarrowed, cursor } = useIdeaFilters()
  const [chosen, setChosen] = useState<Proposal>()
  const ideas = queries.useQuery(
    'get',
    ideasPath,
    { params: { path: { programmeId }, query: { ...filters, cursor, count: true } } },
    { placeholderData: keepPreviousData },
  )
  const whole = () =>
    api.GET(ideasPath, {
      params: { path: { programmeId }, query: filters },
      headers: { Accept: 'text/csv' },
      parseAs: 'blob',
    })
  const known = calls.data?.results ?? []
  return (
    <div className="il-card">
      <SearchBox label="Search by title or what is proposed" />
      <FilterBar label="Filter ideas" names={ideaFilters.filter((name) => name !== 'q')}>
        <FilterSelect name="state" label="State" all="Either" options={states} />
        <FilterSelect
          name="callId"
          label="Proposed to"
          all="Any call"
          options={known.map(({ id, title }) => ({ value: id, label: title }))}
        />
        <FilterSelect name="placeCode" label="Place" all="Any place" options={reference.places.options} />
        <FilterSelect name="sectorCode" label="Sector" all="Any sector" options={reference.sectors.options} />
        <FilterSelect name="eligibility" label="Eligibility" all="Any" options={eligibilities} />
      </FilterBar>
      <QueryView
        query={ideas}
        what="the ideas"
        isEmpty={({ results }) => results.length === 0}
        empty={
          isNarrowed ? (
            <EmptyState
              title="No idea fits"
              action={
                <Link to={searchWith(Object.fromEntries(ideaFilters.map((name) => [name, null])))}>
                  Clear search and filters
                </Link>
              }
            >
              Try fewer letters, or fewer filters.
            </EmptyState>
          ) : (
            <EmptyState title="Nothing was left on the table">
              Once a call is decided, what was not chosen stands here, and so does what is withdrawn before.
            </EmptyState>
          )
        }
      >
        {({ results, metadata }) => (
          <>
            <div className="il-bar">
              <p role="status">
                <strong>{totalInWords(metadata, 'idea', 'ideas')}</strong>
              </p>
              <div className="il-tools">
                <DownloadList fileName="ideas.csv" read={whole}>
                  Load all as CSV
                </DownloadList>
              </div>
            </div>
            <div className="ca-proposals">
              <DataTable
                caption="Ideas left on the table"
                rows={results}
                rowKey={({ id }) => id}
                defaultSort="title"
                columns={ideaColumns({
                  home,
                  reference,
                  callTitle: (id) => known.find((call) => call.id === id)?.title,
                  onRevive: mayRun ? setChosen : undefined,
                })}
              />
            </div>
            <Pager metadata={{ nextCursor: metadata.nextCursor }} one="idea" many="ideas" />
          </>
        )}
      </QueryView>
      {chosen && <ReviveProposal key={chosen.id} proposal={chosen} onDone={() => setChosen(undefined)} />}
    </div>
  )
}
