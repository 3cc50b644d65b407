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
import { type Project, type TeamMember, teamMemberPath, useMayRunProjects, useProjectsHome } from './projects'
import { TeamMemberForm } from './team-member-form'
import './project.css'

/** Somebody's part in the project: one that is to be agreed, or one that is there. */
export function TeamMemberPage() {
  const { teamMemberId = 'new' } = useParams()
  const mayRun = useMayRunProjects()
  return (
    <AboutProject title="Team">
      {({ data: project }) => {
        if (!mayRun || project.state === 'WITHDRAWN') return <NoChange project={project} mayRun={mayRun} />
        if (teamMemberId !== 'new') return <Existing key={teamMemberId} project={project} id={teamMemberId} />
        return (
          <>
            <Heading title="Add somebody to the team" project={project} />
            <TeamMemberForm project={project} />
          </>
        )
      }}
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
          In <Link to={`${home}/${project.id}`}>{project.title}</Link>.
        </>
      }
    />
  )
}

function NoChange({ project, mayRun }: { project: Project; mayRun: boolean }) {
  return (
    <>
      <Heading title="Team" project={project} />
      {mayRun ? (
        <p className="il-card il-text">The project is withdrawn and stays as it is.</p>
      ) : (
        <ReadOnlyNote who="Leads and facilitators" />
      )}
    </>
  )
}

function Existing({ project, id }: { project: Project; id: string }) {
  const programmeId = useProgrammeId()
  const read = async (): Promise<Held<TeamMember>> =>
    held(
      await api.GET(teamMemberPath, {
        params: { path: { programmeId, id: project.id, teamMemberId: id } },
      }),
    )
  const member = useQuery({
    queryKey: ['get', teamMemberPath, { programmeId, id: project.id, teamMemberId: id }],
    queryFn: read,
  })
  return (
    <>
      <Heading
        title={member.data ? `${member.data.data.person.name}’s part` : 'Somebody’s part'}
        project={project}
      />
      <QueryView query={member} what="this part">
        {(now) => <TeamMemberForm project={project} member={now} read={read} />}
      </QueryView>
    </>
  )
}
