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
import { CallsLeft } from './calls-left'
import { projectColumns } from './project-columns'
import { ProjectFilterBar } from './project-filter-bar'
import {
  projectFilters,
  projectsPath,
  useMayReadProjects,
  useMayRunProjects,
  useProjectFilters,
  useProjectsHome,
} from './projects'
import './project.css'

/** All projects, and what their calls have left to give. */
export function ProjectListPage() {
  const mayRun = useMayRunProjects()
  const mayRead = useMayReadProjects()
  return (
    <>
      <PageHeading
        title="Projects"
        purpose="What became of the proposals that were chosen: who works on it, with how much time of their own, and what is promised."
        action={mayRun && <NewLink />}
      />
      {mayRead ? (
        <>
          <CallsLeft />
          <ProjectList mayRun={mayRun} />
        </>
      ) : (
        <p className="il-card il-text">
          Projects are read by leads, facilitators and those who work on them.
        </p>
      )}
    </>
  )
}

function NewLink() {
  return (
    <Link className="nhsuk-button" to={`${useProjectsHome()}/new`}>
      New project
    </Link>
  )
}

function ProjectList({ mayRun }: { mayRun: boolean }) {
  const programmeId = useProgrammeId()
  const { searchWith } = useAddress()
  const reference = useReference()
  const { filters, isNarrowed, cursor } = useProjectFilters()
  const projects = queries.useQuery(
    'get',
    projectsPath,
    { params: { path: { programmeId }, query: { ...filters, cursor, count: true } } },
    { placeholderData: keepPreviousData },
  )
  const whole = () =>
    api.GET(projectsPath, {
      params: { path: { programmeId }, query: filters },
      headers: { Accept: 'text/csv' },
      parseAs: 'blob',
    })
  const home = useProjectsHome()
  const without = Object.fromEntries(projectFilters.map((name) => [name, null]))

  return (
    <div className="il-card">
      <SearchBox label="Search by title" />
      <ProjectFilterBar />
      <QueryView
        query={projects}
        what="the projects"
        isEmpty={({ results }) => results.length === 0}
        empty={
          isNarrowed ? (
            <EmptyState
              title="No project fits"
              action={<Link to={searchWith(without)}>Clear search and filters</Link>}
            >
              Try fewer letters, or fewer filters.
            </EmptyState>
          ) : (
            <EmptyState title="No project yet" action={<Link to={`${home}/calls`}>See the calls</Link>}>
              {mayRun
                ? 'Begin with a call: once it is decided, each proposal that was chosen can become a project.'
                : 'There is none that you work on.'}
            </EmptyState>
          )
        }
      >
        {({ results, metadata }) => (
          <>
            <div className="il-bar">
              <p role="status">
                <strong>{totalInWords(metadata, 'project', 'projects')}</strong>
              </p>
              <div className="il-tools">
                <DownloadList fileName="projects.csv" read={whole}>
                  Load all as CSV
                </DownloadList>
              </div>
            </div>
            <DataTable
              caption="Projects"
              rows={results}
              rowKey={({ id }) => id}
              defaultSort="title"
              columns={projectColumns(home, reference)}
            />
            <Pager metadata={{ nextCursor: metadata.nextCursor }} one="project" many="projects" />
          </>
        )}
      </QueryView>
    </div>
  )
}
