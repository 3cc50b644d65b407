import { Card } from '@/shared/card'
import { DataTable } from '@/shared/data-table'
import { EmptyState } from '@/shared/empty-state'
import { Link } from '@/shared/link'
import { QueryView } from '@/shared/query-view'
import { useIsOneOf, useProgrammeId } from '@/shared/use-membership'
import { NamedInForm } from './named-in-form'
import { backfillInWords, isOver, protectedInWords } from './project-words'
import { type Project, type TeamMember, useProjectsHome, useTeam } from './projects'

type Props = { project: Project; mayEdit: boolean }

/** Who works on it, with how much time of their own, and who stands in for them. */
export function TeamCard({ project, mayEdit }: Props) {
  const { id } = project
  const projects = useProjectsHome()
  const home = `${projects}/${id}/team`
  const team = useTeam(id)
  const add = mayEdit && <Link to={`${home}/new`}>Add somebody</Link>
  return (
    <Card
      title="Team"
      note="Protected time is kept free for this project: asks for other things do not use it, and work on the project is no ask."
      tools={add}
    >
      <QueryView
        query={team}
        what="the team"
        isEmpty={({ results }) => results.length === 0}
        empty={<EmptyState title="Nobody works on it yet">Add those who do, from both sides.</EmptyState>}
      >
        {({ results }) => (
          <DataTable
            caption="Team"
            rows={results}
            rowKey={(member) => member.id}
            columns={[
              { header: 'Who', cell: (member) => <Who of={member} /> },
              {
                header: 'Protected time',
                cell: ({ protectedMinutesPerMonth }) =>
                  protectedMinutesPerMonth === null && isOver(project.state)
                    ? 'Was not agreed'
                    : protectedInWords(protectedMinutesPerMonth),
              },
              { header: 'Who stands in', cell: ({ backfill }) => backfillInWords(backfill) },
              ...(mayEdit
                ? [
                    {
                      header: 'Change',
                      cell: (member: TeamMember) => (
                        <Link to={`${home}/${member.id}`}>
                          Change
                          <span className="nhsuk-u-visually-hidden"> {member.person.name}’s part</span>
                        </Link>
                      ),
                    },
                  ]
                : []),
            ]}
          />
        )}
      </QueryView>
      {mayEdit && <NamedInForm project={project} home={projects} />}
    </Card>
  )
}

function Who({ of: { person, role } }: { of: TeamMember }) {
  const programmeId = useProgrammeId()
  const seesPeople = useIsOneOf('LEAD', 'FACILITATOR', 'INTEGRATION')
  return (
    <>
      {seesPeople ? (
        <Link to={`/programmes/${programmeId}/stakeholders/${person.id}`}>{person.name}</Link>
      ) : (
        person.name
      )}
      <small>{role}</small>
    </>
  )
}
