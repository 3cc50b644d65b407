import { queries, type Schemas } from '@/api/client'
import { Card } from '@/shared/card'
import { EmptyState } from '@/shared/empty-state'
import { inWords } from '@/shared/in-words'
import { Link } from '@/shared/link'
import { inProgrammeTime } from '@/shared/programme-time'
import { QueryView } from '@/shared/query-view'
import { Tag } from '@/shared/tag'
import { useProgrammeId } from '@/shared/use-membership'
import { useTimeZone } from '@/shared/use-time-zone'
import { peopleInWords, workshopStateMeaning } from './workshop-words'
import { useMayRunWorkshops, useWorkshopsHome, workshopsPath } from './workshops'
import './workshop.css'

const most = 5

/** A card of the page about a project: its workshops, the latest first. */
export function ProjectWorkshops({ project }: { project: Schemas['Project'] }) {
  const programmeId = useProgrammeId()
  const home = useWorkshopsHome()
  const timeZone = useTimeZone()
  const mayRun = useMayRunWorkshops()
  const workshops = queries.useQuery('get', workshopsPath, {
    params: { path: { programmeId }, query: { projectId: project.id, limit: most } },
  })
  return (
    <Card
      title="Workshops"
      tools={
        mayRun &&
        project.state !== 'WITHDRAWN' && (
          <Link to={`${home}/new?projectId=${project.id}`}>Plan a workshop</Link>
        )
      }
    >
      <QueryView
        query={timeZone ? workshops : { ...workshops, data: undefined }}
        what="the workshops"
        isEmpty={({ results }) => results.length === 0}
        empty={
          <EmptyState title="No workshop yet">
            A team that works by a principle or two finds out which of them help.
          </EmptyState>
        }
      >
        {({ results, metadata }) => (
          <>
            <ul className="ws-list">
              {results.map((workshop) => (
                <li key={workshop.id}>
                  <Link to={`${home}/${workshop.id}`}>{workshop.title}</Link>
                  <Tag meaning={workshopStateMeaning[workshop.state]}>{inWords(workshop.state)}</Tag>
                  <small>
                    {inProgrammeTime(workshop.startsAt, timeZone ?? '')}. {peopleInWords(workshop)}.
                  </small>
                </li>
              ))}
            </ul>
            {metadata.nextCursor && (
              <p className="il-text">
                <Link to={`${home}?projectId=${project.id}`}>See all</Link>
              </p>
            )}
          </>
        )}
      </QueryView>
    </Card>
  )
}
