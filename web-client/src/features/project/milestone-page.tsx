import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { api } from '@/api/client'
import { type Held, held } from '@/api/versions'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { QueryView } from '@/shared/query-view'
import { ReadOnlyNote } from '@/shared/read-only-note'
import { useProgrammeId } from '@/shared/use-membership'
import { AboutProject } from './about-project'
import { MilestoneForm } from './milestone-form'
import { type Milestone, milestonePath, type Project, useMayRunProjects, useProjectsHome } from './projects'
import './project.css'

/** One milestone of a project: one that is to be set, or one that is there. */
export function MilestonePage() {
  const { milestoneId = 'new' } = useParams()
  const mayRun = useMayRunProjects()
  const isNew = milestoneId === 'new'
  return (
    <AboutProject title="Milestone">
      {({ data: project }) => (
        <>
          <Heading title={isNew ? 'Add a milestone' : 'Change the milestone'} project={project} />
          {!mayRun && <ReadOnlyNote who="Leads and facilitators" />}
          {mayRun && project.state === 'WITHDRAWN' && (
            <p className="il-card il-text">The project is withdrawn and stays as it is.</p>
          )}
          {mayRun &&
            project.state !== 'WITHDRAWN' &&
            (isNew ? (
              <MilestoneForm projectId={project.id} />
            ) : (
              <Existing key={milestoneId} projectId={project.id} id={milestoneId} />
            ))}
        </>
      )}
    </AboutProject>
  )
}

function Heading({ title, project }: { title: string; project: Project }) {
  const home = useProjectsHome()
  return (
    <PageHeading
      title={title}
      purpose={
        <>
          Of <Link to={`${home}/${project.id}`}>{project.title}</Link>.
        </>
      }
    />
  )
}

function Existing({ projectId, id }: { projectId: string; id: string }) {
  const programmeId = useProgrammeId()
  const read = async (): Promise<Held<Milestone>> =>
    held(await api.GET(milestonePath, { params: { path: { programmeId, id: projectId, milestoneId: id } } }))
  const milestone = useQuery({
    queryKey: ['get', milestonePath, { programmeId, id: projectId, milestoneId: id }],
    queryFn: read,
  })
  return (
    <QueryView query={milestone} what="the milestone">
      {(now) => <MilestoneForm projectId={projectId} milestone={now} read={read} />}
    </QueryView>
  )
}
