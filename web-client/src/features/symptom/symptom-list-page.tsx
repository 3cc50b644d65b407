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
import { symptomColumns } from './symptom-columns'
import { SymptomFilterBar } from './symptom-filter-bar'
import {
  symptomFilters,
  symptomsPath,
  useMayNarrow,
  useMayWriteSymptoms,
  useSymptomFilters,
  useSymptomsHome,
} from './symptoms'
import './symptom.css'

/** All symptoms: how often each is met, where and since when. */
export function SymptomListPage() {
  const mayWrite = useMayWriteSymptoms()
  return (
    <>
      <PageHeading
        title="Symptoms"
        purpose="Signs that working together is difficult, drawn from what teams found and from what people said."
        action={mayWrite && <NameLink className="nhsuk-button" />}
      />
      <SymptomList mayWrite={mayWrite} />
    </>
  )
}

function NameLink({ className }: { className?: string }) {
  return (
    <Link className={className} to={`${useSymptomsHome()}/new`}>
      Name a symptom
    </Link>
  )
}

function SymptomList({ mayWrite }: { mayWrite: boolean }) {
  const programmeId = useProgrammeId()
  const home = useSymptomsHome()
  const mayNarrow = useMayNarrow()
  const { filters, isNarrowed, cursor } = useSymptomFilters()
  const symptoms = queries.useQuery(
    'get',
    symptomsPath,
    { params: { path: { programmeId }, query: { ...filters, cursor, count: true } } },
    { placeholderData: keepPreviousData },
  )
  const whole = () =>
    api.GET(symptomsPath, {
      params: { path: { programmeId }, query: filters },
      headers: { Accept: 'text/csv' },
      parseAs: 'blob',
    })
  return (
    <div className="il-card">
      <SearchBox label="Search by words" />
      {mayNarrow && <SymptomFilterBar />}
      <QueryView
        query={symptoms}
        what="the symptoms"
        isEmpty={({ results }) => results.length === 0}
        empty={isNarrowed ? <NothingFits /> : <NothingYet mayWrite={mayWrite} />}
      >
        {({ results, metadata }) => (
          <>
            <div className="il-bar">
              <p role="status">
                <strong>{totalInWords(metadata, 'symptom', 'symptoms')}</strong>
              </p>
              <div className="il-tools">
                <DownloadList fileName="symptoms.csv" read={whole}>
                  Load all as CSV
                </DownloadList>
              </div>
            </div>
            <DataTable
              caption="Symptoms"
              rows={results}
              rowKey={({ id }) => id}
              defaultSort="-createdAt"
              columns={symptomColumns(home)}
            />
            <Pager metadata={{ nextCursor: metadata.nextCursor }} one="symptom" many="symptoms" />
          </>
        )}
      </QueryView>
    </div>
  )
}

function NothingFits() {
  const { searchWith } = useAddress()
  const without = Object.fromEntries(symptomFilters.map((name) => [name, null]))
  return (
    <EmptyState
      title="No symptom fits"
      action={<Link to={searchWith(without)}>Clear search and filters</Link>}
    >
      Try fewer letters, or fewer filters.
    </EmptyState>
  )
}

function NothingYet({ mayWrite }: { mayWrite: boolean }) {
  return (
    <EmptyState title="No symptom yet" action={mayWrite && <NameLink />}>
      {mayWrite
        ? 'What do teams find again and again? Name it, and cite the findings and insights that show it.'
        : 'Leads and facilitators name the first ones.'}
    </EmptyState>
  )
}
