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
import { totalInWords } from '@/shared/total-in-words'
import { useAddress } from '@/shared/use-address'
import { useProgrammeId } from '@/shared/use-membership'
import { useProjects } from '@/shared/use-projects'
import { useTimeZone } from '@/shared/use-time-zone'
import { workshopColumns } from './workshop-columns'
import { workshopStates } from './workshop-words'
import {
  useMayReadWorkshops,
  useMayRunWorkshops,
  useWorkshopFilters,
  useWorkshopsHome,
  workshopFilters,
  workshopsPath,
} from './workshops'
import './workshop.css'

/** All workshops, of all projects. */
export function WorkshopListPage() {
  const mayRun = useMayRunWorkshops()
  const mayRead = useMayReadWorkshops()
  return (
    <>
      <PageHeading
        title="Workshops"
        purpose="Working sessions with the teams of projects: what they were for, which principles guided them, who came, and what came of it."
        action={mayRun && <PlanLink className="nhsuk-button" />}
      />
      {mayRead ? (
        <WorkshopList mayRun={mayRun} />
      ) : (
        <p className="il-card il-text">
          Workshops are read by leads, facilitators and those who work on the projects.
        </p>
      )}
    </>
  )
}

function PlanLink({ className }: { className?: string }) {
  return (
    <Link className={className} to={`${useWorkshopsHome()}/new`}>
      Plan a workshop
    </Link>
  )
}

function WorkshopList({ mayRun }: { mayRun: boolean }) {
  const programmeId = useProgrammeId()
  const home = useWorkshopsHome()
  const timeZone = useTimeZone()
  const { filters, isNarrowed, cursor } = useWorkshopFilters()
  const workshops = queries.useQuery(
    'get',
    workshopsPath,
    { params: { path: { programmeId }, query: { ...filters, cursor, count: true } } },
    { placeholderData: keepPreviousData },
  )
  const whole = () =>
    api.GET(workshopsPath, {
      params: { path: { programmeId }, query: filters },
      headers: { Accept: 'text/csv' },
      parseAs: 'blob',
    })
  return (
    <div className="il-card">
      <WorkshopFilterBar />
      <QueryView
        query={timeZone ? workshops : { ...workshops, data: undefined }}
        what="the workshops"
        isEmpty={({ results }) => results.length === 0}
        empty={isNarrowed ? <NothingFits /> : <NothingYet mayRun={mayRun} />}
      >
        {({ results, metadata }) => (
          <>
            <div className="il-bar">
              <p role="status">
                <strong>{totalInWords(metadata, 'workshop', 'workshops')}</strong>
              </p>
              <div className="il-tools">
                <DownloadList fileName="workshops.csv" read={whole}>
                  Load all as CSV
                </DownloadList>
              </div>
            </div>
            <DataTable
              caption="Workshops"
              rows={results}
              rowKey={({ id }) => id}
              defaultSort="-startsAt"
              columns={workshopColumns(home, timeZone ?? '')}
            />
            <Pager metadata={{ nextCursor: metadata.nextCursor }} one="workshop" many="workshops" />
          </>
        )}
      </QueryView>
    </div>
  )
}

function WorkshopFilterBar() {
  const projects = useProjects().data?.results ?? []
  return (
    <FilterBar label="Filter workshops" names={[...workshopFilters]}>
      <FilterSelect
        name="state"
        label="State"
        all="Any state"
        options={workshopStates.map((state) => ({ value: state, label: inWords(state) }))}
      />
      <FilterSelect
        name="projectId"
        label="Project"
        all="Any project"
        options={projects.map(({ id, title }) => ({ value: id, label: title }))}
      />
    </FilterBar>
  )
}

function NothingFits() {
  const { searchWith } = useAddress()
  const without = Object.fromEntries(workshopFilters.map((name) => [name, null]))
  return (
    <EmptyState title="No workshop fits" action={<Link to={searchWith(without)}>Clear the filters</Link>}>
      Try fewer filters.
    </EmptyState>
  )
}

function NothingYet({ mayRun }: { mayRun: boolean }) {
  return (
    <EmptyState title="No workshop yet" action={mayRun && <PlanLink />}>
      {mayRun
        ? 'Begin with the team of one project, two or three principles, and an agenda that is there to be copied.'
        : 'There is none of a project that you work on.'}
    </EmptyState>
  )
}
