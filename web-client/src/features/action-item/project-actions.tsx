import { queries, type Schemas } from '@/api/client'
import { actionItemsPath, anyState } from '@/shared/action-items'
import { ActionList } from '@/shared/action-list'
import { Card } from '@/shared/card'
import { Link } from '@/shared/link'
import { QueryView } from '@/shared/query-view'
import { useProgrammeId } from '@/shared/use-membership'

const shown = 5

/** On the page of a project: what its team has still to do, what is due first on top. */
export function ProjectActions({ project }: { project: Schemas['Project'] }) {
  const programmeId = useProgrammeId()
  const actions = queries.useQuery('get', actionItemsPath, {
    params: { path: { programmeId }, query: { projectId: project.id, state: 'OPEN', limit: shown } },
  })
  const all = `/programmes/${programmeId}/retrospectives/actions?projectId=${project.id}&state=${anyState}`
  return (
    <Card title="Open actions" tools={<Link to={all}>See all of its actions</Link>}>
      <QueryView
        query={actions}
        what="the actions"
        isEmpty={({ results }) => results.length === 0}
        empty={<p className="il-text">There is nothing that the team has still to do.</p>}
      >
        {({ results }) => <ActionList items={results} label="Open actions" />}
      </QueryView>
    </Card>
  )
}
