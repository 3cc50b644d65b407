import { queries } from '@/api/client'
import { EmptyState } from '@/shared/empty-state'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { QueryView } from '@/shared/query-view'
import { ReadOnlyNote } from '@/shared/read-only-note'
import { useAddress } from '@/shared/use-address'
import { useProgrammeId } from '@/shared/use-membership'
import { NewProjectForm } from './new-project-form'
import { useMayRunProjects, useProjectsHome } from './projects'
import './project.css'

/** A proposal that was chosen becomes a project. */
export function ProjectNewPage() {
  const mayRun = useMayRunProjects()
  return (
    <>
      <PageHeading
        title="New project"
        purpose="A proposal that was chosen becomes a project, with its title, its team and what it asked for."
      />
      {mayRun ? <Choose /> : <ReadOnlyNote who="Leads and facilitators" />}
    </>
  )
}

function Choose() {
  const programmeId = useProgrammeId()
  const home = useProjectsHome()
  const named = useAddress().get('callId')
  const calls = queries.useQuery('get', '/programmes/{programmeId}/calls', {
    params: { path: { programmeId }, query: { state: 'in:OPEN,CLOSED,ASSESSED,DECIDED', limit: 200 } },
  })
  return (
    <QueryView
      query={calls}
      what="the calls"
      isEmpty={({ results }) => results.length === 0}
      empty={
        <div className="il-card">
          <EmptyState title="No call yet" action={<Link to={`${home}/calls`}>See the calls</Link>}>
            Begin with a call: once it is decided, each proposal that was chosen can become a project.
          </EmptyState>
        </div>
      }
    >
      {({ results }) => {
        const decided = results.find(({ state }) => state === 'DECIDED') ?? results[0]
        const chosen = results.find(({ id }) => id === named) ?? decided
        return chosen ? <NewProjectForm key={chosen.id} calls={results} call={chosen} /> : null
      }}
    </QueryView>
  )
}
