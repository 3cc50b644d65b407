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
import { useProgrammeId } from '@/shared/use-membership'
import { useReference } from '@/shared/use-reference'
import { peopleColumns } from './people-columns'
import { PeopleFilters } from './people-filters'
import { useMayChange, useMayTakeAway } from './use-may'
import { usePeopleQuery } from './use-people-query'
import './stakeholder.css'

const list = '/programmes/{programmeId}/stakeholders'

export function StakeholderListPage() {
  const programmeId = useProgrammeId()
  const mayChange = useMayChange()
  const mayTakeAway = useMayTakeAway()
  const { searchWith } = useAddress()
  const reference = useReference()
  const { query, isNarrowed, onlyByName, none } = usePeopleQuery()
  const people = queries.useQuery(
    'get',
    list,
    { params: { path: { programmeId }, query: { ...query, count: true } } },
    // While somebody types, what was found before stays until the next is there.
    { placeholderData: keepPreviousData },
  )
  const { cursor: _, ...filters } = query
  const whole = () =>
    api.GET(list, {
      params: { path: { programmeId }, query: filters },
      headers: { Accept: 'text/csv' },
      parseAs: 'blob',
    })

  return (
    <>
      <PageHeading
        title="People"
        purpose="Everybody the programme knows: who they are, where they work, and whether they take part."
        action={
          mayChange && (
            <Link className="nhsuk-button" to="new">
              Add a person
            </Link>
          )
        }
      />
      <div className="il-card">
        <SearchBox label="Search by name, job or organisation" />
        <PeopleFilters reference={reference} />
        <QueryView
          query={people}
          what="the people"
          isEmpty={({ results }) => results.length === 0}
          empty={
            isNarrowed ? (
              <EmptyState
                title="Nobody fits"
                action={<Link to={searchWith(none)}>Clear search and filters</Link>}
              >
                Try fewer letters, or fewer filters.
              </EmptyState>
            ) : (
              <NobodyYet mayChange={mayChange} />
            )
          }
        >
          {({ results, metadata }) => (
            <>
              <div className="il-bar">
                <p role="status">
                  <strong>{totalInWords(metadata, 'person', 'people')}</strong>
                  {onlyByName && ' in order of name, as in every filtered list'}
                </p>
                <div className="il-tools">
                  {mayChange && <Link to="../imports">Import a list</Link>}
                  {mayTakeAway && <Link to="duplicates">Find duplicates</Link>}
                  <DownloadList fileName="people.csv" read={whole}>
                    Load all as CSV
                  </DownloadList>
                </div>
              </div>
              <DataTable
                caption="People"
                rows={results}
                rowKey={({ id }) => id}
                defaultSort="name"
                columns={peopleColumns(reference)}
              />
              <Pager metadata={{ nextCursor: metadata.nextCursor }} one="person" many="people" />
            </>
          )}
        </QueryView>
      </div>
    </>
  )
}

function NobodyYet({ mayChange }: { mayChange: boolean }) {
  const action = mayChange && (
    <Link className="nhsuk-button" to="../imports">
      Import a list
    </Link>
  )
  return (
    <EmptyState title="Nobody yet" action={action}>
      Import a spreadsheet of the people you know, or add the first by hand. They can then refer others.
    </EmptyState>
  )
}
