import { Card } from '@/shared/card'
import { inDays } from '@/shared/format'
import { inWords } from '@/shared/in-words'
import { Link } from '@/shared/link'
import { useIsOneOf, useProgrammeId } from '@/shared/use-membership'
import type { Symptom } from './symptoms'

/** What teams found that shows it; those who do not read findings see the projects. */
export function FoundIn({ symptom: { findings, findingCount, projects } }: { symptom: Symptom }) {
  const programmeId = useProgrammeId()
  const home = `/programmes/${programmeId}`
  return (
    <Card title="What teams found">
      {findingCount === 0 && <p className="il-text">No finding of a retrospective shows it yet.</p>}
      {findings.length > 0 && (
        <ul className="sy-list">
          {findings.map((found) => (
            <li key={found.id}>
              {found.statement}
              <small>
                <Link to={`${home}/retrospectives/${found.retrospectiveId}`}>{found.retrospectiveTitle}</Link>
                , {inDays(found.heldOn)}
              </small>
            </li>
          ))}
        </ul>
      )}
      {findings.length === 0 && findingCount > 0 && (
        <>
          <p className="il-text">Leads and facilitators read the findings. They are of these projects:</p>
          <ul className="sy-list">
            {projects.map(({ id, title }) => (
              <li key={id}>{title}</li>
            ))}
          </ul>
        </>
      )}
    </Card>
  )
}

/** The insights that tell of it. */
export function ToldBy({ symptom: { insights } }: { symptom: Symptom }) {
  const programmeId = useProgrammeId()
  const mayRead = useIsOneOf('LEAD', 'FACILITATOR', 'CONTRIBUTOR', 'VIEWER', 'INTEGRATION')
  return (
    <Card title="What people said">
      {insights.length === 0 ? (
        <p className="il-text">No insight tells of it yet.</p>
      ) : (
        <ul className="sy-list">
          {insights.map(({ id, statement, kind }) => (
            <li key={id}>
              {mayRead ? (
                <Link to={`/programmes/${programmeId}/insights/${id}`}>{statement}</Link>
              ) : (
                statement
              )}
              <small>{inWords(kind)}</small>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
