import { queries, type Schemas } from '@/api/client'
import { Card } from '@/shared/card'
import { EmptyState } from '@/shared/empty-state'
import { inMinutes } from '@/shared/format'
import { inWords } from '@/shared/in-words'
import { Link } from '@/shared/link'
import { QueryView } from '@/shared/query-view'
import { Tag } from '@/shared/tag'
import { useProgrammeId } from '@/shared/use-membership'
import { phaseMeaning } from './retrospective-words'
import { retrospectivesPath, useMayLead, useRetrospectivesHome } from './retrospectives'
import './retrospective.css'

const shown = 5

/** On the page of a project: when its team looked back, the latest first. */
export function ProjectRetrospectives({ project }: { project: Schemas['Project'] }) {
  const programmeId = useProgrammeId()
  const home = useRetrospectivesHome()
  const mayPlan = useMayLead() && project.state !== 'WITHDRAWN'
  const retrospectives = queries.useQuery('get', retrospectivesPath, {
    params: { path: { programmeId }, query: { projectId: project.id, limit: shown } },
  })
  return (
    <Card
      title="Retrospectives"
      tools={mayPlan && <Link to={`${home}/new?projectId=${project.id}`}>Plan a retrospective</Link>}
    >
      <QueryView
        query={retrospectives}
        what="the retrospectives"
        isEmpty={({ results }) => results.length === 0}
        empty={
          <EmptyState title="The team has not looked back yet">
            After a few weeks, ask what helped and what got in the way. An hour is enough.
          </EmptyState>
        }
      >
        {({ results, metadata }) => (
          <>
            <ul className="rt-list">
              {results.map(({ id, title, startsAt, phase }) => (
                <li key={id}>
                  <Link to={`${home}/${id}`}>{title}</Link>{' '}
                  <Tag meaning={phaseMeaning[phase]}>{inWords(phase)}</Tag>
                  <small>{inMinutes(startsAt)}</small>
                </li>
              ))}
            </ul>
            {metadata.nextCursor && (
              <Link to={`${home}?projectId=${project.id}`}>See all of its retrospectives</Link>
            )}
          </>
        )}
      </QueryView>
    </Card>
  )
}
