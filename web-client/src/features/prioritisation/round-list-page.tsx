import { keepPreviousData } from '@tanstack/react-query'
import { queries } from '@/api/client'
import { DataTable } from '@/shared/data-table'
import { EmptyState } from '@/shared/empty-state'
import { FilterBar, FilterSelect } from '@/shared/filter-bar'
import { inDays, inDigits } from '@/shared/format'
import { inWords } from '@/shared/in-words'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { Pager } from '@/shared/pager'
import { QueryView } from '@/shared/query-view'
import { SearchBox } from '@/shared/search-box'
import { Tag } from '@/shared/tag'
import { totalInWords } from '@/shared/total-in-words'
import { useAddress } from '@/shared/use-address'
import { useProgrammeId } from '@/shared/use-membership'
import { counting, type Round, roundsPath, useMayRunRounds, useMayVote } from './prioritisations'
import { roundStates, stateMeaning } from './round-words'

const states = roundStates.map((state) => ({ value: state, label: inWords(state) }))

/** All rounds in which challenges are ranked, newest first. */
export function RoundListPage() {
  const programmeId = useProgrammeId()
  const mayRun = useMayRunRounds()
  const { get, searchWith } = useAddress()
  const filters = { q: get('q'), state: get('state') }
  const isNarrowed = Boolean(filters.q || filters.state)
  const rounds = queries.useQuery(
    'get',
    roundsPath,
    { params: { path: { programmeId }, query: { ...filters, cursor: get('cursor'), count: true } } },
    { placeholderData: keepPreviousData },
  )
  const isFirst = !isNarrowed && rounds.data?.results.length === 0
  const begin = mayRun && (
    <Link className="nhsuk-button" to="new">
      New round
    </Link>
  )
  return (
    <>
      <PageHeading
        title="Prioritisation"
        purpose="Rounds in which people say which challenges matter most, each group counted by how many people it has."
        action={!isFirst && begin}
      />
      <div className="il-card">
        {!isFirst && (
          <>
            <SearchBox label="Search titles" />
            <FilterBar label="Filter rounds" names={['state']}>
              <FilterSelect name="state" label="State" all="Any" options={states} />
            </FilterBar>
          </>
        )}
        <QueryView
          query={rounds}
          what="the rounds"
          isEmpty={({ results }) => results.length === 0}
          empty={
            isNarrowed ? (
              <EmptyState
                title="No round fits"
                action={<Link to={searchWith({ state: null, q: null })}>Show all</Link>}
              >
                Try another title or state.
              </EmptyState>
            ) : (
              <EmptyState title="No round yet" action={begin}>
                Choose the challenges to rank and who votes. Nobody is asked before you open it.
              </EmptyState>
            )
          }
        >
          {({ results, metadata }) => (
            <>
              <div className="il-bar">
                <p role="status">
                  <strong>{totalInWords(metadata, 'round', 'rounds')}</strong>, newest first
                </p>
              </div>
              <DataTable
                caption="Rounds"
                rows={results}
                rowKey={({ id }) => id}
                columns={[
                  { header: 'Round', cell: ({ id, title }) => <Link to={id}>{title}</Link> },
                  {
                    header: 'State',
                    cell: ({ state }) => <Tag meaning={stateMeaning[state]}>{inWords(state)}</Tag>,
                  },
                  { header: 'Closing', cell: closing },
                  { header: 'Challenges', numeric: true, cell: (round) => inDigits(counting(round).length) },
                  {
                    header: 'Ballots',
                    numeric: true,
                    cell: ({ ballots }) => (ballots === null ? '–' : inDigits(ballots)),
                  },
                  { header: 'What to do', cell: (round) => <WhatToDo of={round} /> },
                ]}
              />
              <Pager metadata={{ nextCursor: metadata.nextCursor }} one="round" many="rounds" />
            </>
          )}
        </QueryView>
      </div>
    </>
  )
}

function closing({ state, closesOn, closedAt }: Round): string {
  if (state === 'CANCELLED') return '–'
  if (closedAt) return `Closed on ${inDays(closedAt)}`
  return closesOn ? `Closes after ${inDays(closesOn)}` : 'When somebody closes it'
}

function WhatToDo({ of: round }: { of: Round }) {
  const mayVote = useMayVote(round)
  const about = <span className="nhsuk-u-visually-hidden"> of {round.title}</span>
  if (mayVote) return <Link to={`${round.id}/ballot`}>Rank the challenges{about}</Link>
  if (round.state === 'CLOSED') return <Link to={`${round.id}/ranking`}>See the result{about}</Link>
  return <>–</>
}
