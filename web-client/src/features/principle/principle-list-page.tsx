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
import { principleColumns } from './principle-columns'
import { principleStatuses } from './principle-words'
import {
  principleFilters,
  principlesPath,
  useFamilies,
  useMayWritePrinciples,
  usePrincipleFilters,
  usePrinciplesHome,
} from './principles'
import './principle.css'

/** All principles, as they stand. */
export function PrincipleListPage() {
  const mayWrite = useMayWritePrinciples()
  return (
    <>
      <PageHeading
        title="Principles"
        purpose="How we want to work together across organisations. Each starts as a claim, is tried by teams, and is reworded by what they find."
        action={mayWrite && <ProposeLink className="nhsuk-button" />}
      />
      <PrincipleList mayWrite={mayWrite} />
    </>
  )
}

function ProposeLink({ className }: { className?: string }) {
  return (
    <Link className={className} to={`${usePrinciplesHome()}/new`}>
      Propose a principle
    </Link>
  )
}

function PrincipleList({ mayWrite }: { mayWrite: boolean }) {
  const programmeId = useProgrammeId()
  const home = usePrinciplesHome()
  const { filters, isNarrowed, cursor } = usePrincipleFilters()
  const principles = queries.useQuery(
    'get',
    principlesPath,
    { params: { path: { programmeId }, query: { ...filters, cursor, count: true } } },
    { placeholderData: keepPreviousData },
  )
  const whole = () =>
    api.GET(principlesPath, {
      params: { path: { programmeId }, query: filters },
      headers: { Accept: 'text/csv' },
      parseAs: 'blob',
    })

  return (
    <div className="il-card">
      <SearchBox label="Search by title" />
      <PrincipleFilterBar />
      <QueryView
        query={principles}
        what="the principles"
        isEmpty={({ results }) => results.length === 0}
        empty={isNarrowed ? <NothingFits /> : <NothingYet mayWrite={mayWrite} />}
      >
        {({ results, metadata }) => (
          <>
            <div className="il-bar">
              <p role="status">
                <strong>{totalInWords(metadata, 'principle', 'principles')}</strong>
              </p>
              <div className="il-tools">
                <DownloadList fileName="principles.csv" read={whole}>
                  Load all as CSV
                </DownloadList>
              </div>
            </div>
            <DataTable
              caption="Principles"
              rows={results}
              rowKey={({ id }) => id}
              defaultSort="-createdAt"
              columns={principleColumns(home)}
            />
            <Pager metadata={{ nextCursor: metadata.nextCursor }} one="principle" many="principles" />
          </>
        )}
      </QueryView>
    </div>
  )
}

function PrincipleFilterBar() {
  const families = useFamilies()
  return (
    <FilterBar label="Filter principles" names={['family', 'status']}>
      <FilterSelect
        name="family"
        label="Family"
        all="Any family"
        options={families.map((family) => ({ value: family, label: family }))}
      />
      <FilterSelect
        name="status"
        label="Status"
        all="Any status"
        options={[
          { value: 'in:PROPOSED,IN_TEST,REFINED', label: 'Not retired' },
          ...principleStatuses.map((status) => ({ value: status, label: inWords(status) })),
        ]}
      />
    </FilterBar>
  )
}

function NothingFits() {
  const { searchWith } = useAddress()
  const without = Object.fromEntries(principleFilters.map((name) => [name, null]))
  return (
    <EmptyState
      title="No principle fits"
      action={<Link to={searchWith(without)}>Clear search and filters</Link>}
    >
      Try fewer letters, or fewer filters.
    </EmptyState>
  )
}

function NothingYet({ mayWrite }: { mayWrite: boolean }) {
  return (
    <EmptyState title="No principle yet" action={mayWrite && <ProposeLink />}>
      {mayWrite
        ? 'Begin with what others have found: one sentence, what it looks like in practice, and where it comes from.'
        : 'Leads and facilitators propose the first ones.'}
    </EmptyState>
  )
}
