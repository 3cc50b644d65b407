import { useMutation } from '@tanstack/react-query'
import { api } from '@/api/client'
import { ifMatch } from '@/api/versions'
import { Card } from '@/shared/card'
import { EmptyState } from '@/shared/empty-state'
import { reasonOf } from '@/shared/failure'
import { inDays } from '@/shared/format'
import { Link } from '@/shared/link'
import { useNotice } from '@/shared/notice'
import { QueryView } from '@/shared/query-view'
import { Tag } from '@/shared/tag'
import { useProgrammeId } from '@/shared/use-membership'
import { useRefresh } from '@/shared/use-refresh'
import { useToday } from '@/shared/use-today'
import { type Milestone, milestonePath, type Project, useMilestones, useProjectsHome } from './projects'

type Props = { project: Project; mayEdit: boolean }

/** What it wants to have reached and when; the earliest due first. */
export function MilestonesCard({ project, mayEdit }: Props) {
  const home = `${useProjectsHome()}/${project.id}/milestones`
  const milestones = useMilestones(project.id)
  const { milestones: all, milestonesReached } = project
  return (
    <Card
      title="Milestones"
      note={all > 0 && `${milestonesReached} of ${all} reached`}
      tools={mayEdit && <Link to={`${home}/new`}>Add a milestone</Link>}
    >
      <QueryView
        query={milestones}
        what="the milestones"
        isEmpty={({ results }) => results.length === 0}
        empty={
          <EmptyState title="No milestone yet">
            Say what will have been reached by when: three or four are enough to see whether it gets on.
          </EmptyState>
        }
      >
        {({ results }) => (
          <ul className="pj-list">
            {results.map((milestone) => (
              <li key={milestone.id}>
                <One milestone={milestone} mayEdit={mayEdit} home={home} />
              </li>
            ))}
          </ul>
        )}
      </QueryView>
    </Card>
  )
}

function One({ milestone, mayEdit, home }: { milestone: Milestone; mayEdit: boolean; home: string }) {
  const { id, title, dueOn, doneOn, overdue } = milestone
  const reaching = useReached(milestone)
  return (
    <div className="pj-row">
      <div className="pj-row__words">
        <strong>{title}</strong>
        {doneOn && <Tag meaning="done">Reached</Tag>}
        {overdue && <Tag meaning="problem">Overdue</Tag>}
        <small>{when(dueOn, doneOn)}</small>
        {reaching.error ? <span role="alert">{reasonOf(reaching.error)}</span> : null}
      </div>
      {mayEdit && (
        <div className="il-tools">
          {!doneOn && (
            <button
              className="il-link-button"
              type="button"
              aria-disabled={reaching.isPending}
              onClick={() => reaching.isPending || reaching.mutate()}
            >
              Reached today<span className="nhsuk-u-visually-hidden">: {title}</span>
            </button>
          )}
          <Link to={`${home}/${id}`}>
            Change<span className="nhsuk-u-visually-hidden"> {title}</span>
          </Link>
        </div>
      )}
    </div>
  )
}

function when(dueOn: string | null, doneOn: string | null): string {
  const due = dueOn ? `due by ${inDays(dueOn)}` : 'no date'
  return doneOn ? `Reached on ${inDays(doneOn)}; ${due}` : due.charAt(0).toUpperCase() + due.slice(1)
}

/** Notes that it is reached today; its page takes that back. */
function useReached({ id, projectId, version }: Milestone) {
  const programmeId = useProgrammeId()
  const today = useToday()
  const notify = useNotice()
  const refresh = useRefresh()
  return useMutation({
    mutationFn: () =>
      api.PATCH(milestonePath, {
        params: { path: { programmeId, id: projectId, milestoneId: id } },
        body: { doneOn: today() },
        headers: ifMatch({ version }),
      }),
    async onSuccess() {
      notify('The milestone is reached')
      await refresh()
    },
    onError: () => refresh(),
  })
}
