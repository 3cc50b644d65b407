import type { ReactNode } from 'react'
import { queries } from '@/api/client'
import { Card } from '@/shared/card'
import { Link } from '@/shared/link'
import { QueryView } from '@/shared/query-view'
import { useIsOneOf, useProgrammeId } from '@/shared/use-membership'
import { namesOf, type Shortlist } from '@/shared/use-shortlist'
import type { Decision } from './decisions'

type Props = { decision: Decision; shortlist: Shortlist }

/** Which of those chosen fell away after the decision, and who took their places; nothing where all is as it was decided. */
export function SinceThen({ decision, shortlist }: Props) {
  const programmeId = useProgrammeId()
  const { callId, chosen } = decision
  const mayReadProjects = useIsOneOf('LEAD', 'FACILITATOR')
  const shortlisted = queries.useQuery('get', '/programmes/{programmeId}/calls/{id}/proposals', {
    params: { path: { programmeId, id: callId }, query: { state: 'SHORTLISTED', limit: 200 } },
  })
  const fallen = queries.useQuery(
    'get',
    '/programmes/{programmeId}/projects',
    { params: { path: { programmeId }, query: { callId, state: 'WITHDRAWN', limit: 200 } } },
    { enabled: mayReadProjects },
  )
  const waiting = shortlisted.error || !mayReadProjects ? shortlisted : fallen.data ? shortlisted : fallen
  const projects = fallen.data?.results ?? []
  const promoted = (shortlisted.data?.results ?? []).filter(({ id }) => !chosen.includes(id))
  const told = new Set(projects.map(({ promotedProposalId }) => promotedProposalId))
  const untold = promoted.filter(({ id }) => !told.has(id))
  const withdrawn = chosen.filter((id) => shortlist.withdrawn.includes(id))
  if (waiting.data && projects.length + untold.length + withdrawn.length === 0) return null
  const nameOf = namesOf(shortlist)
  return (
    <Card title="What changed since" limits>
      <QueryView query={waiting} what="what changed since">
        {() => (
          <ul className="de-list">
            {projects.map((project) => (
              <li key={project.id}>
                <Proposal id={project.proposalId}>{nameOf(project.proposalId)}</Proposal> fell away: its
                project was <Link to={`/programmes/${programmeId}/projects/${project.id}`}>withdrawn</Link>.{' '}
                {project.promotedProposalId ? (
                  <>
                    <Proposal id={project.promotedProposalId}>{nameOf(project.promotedProposalId)}</Proposal>{' '}
                    takes its place.
                  </>
                ) : (
                  'Nobody took its place.'
                )}
                {project.withdrawalReason && <p className="de-quote">{project.withdrawalReason}</p>}
              </li>
            ))}
            {untold.map(({ id, title }) => (
              <li key={id}>
                <Proposal id={id}>{title}</Proposal> takes the place of one that fell away.
              </li>
            ))}
            {withdrawn.map((id) => (
              <li key={id}>
                <Proposal id={id}>{nameOf(id)}</Proposal> was withdrawn by those who proposed it.
              </li>
            ))}
          </ul>
        )}
      </QueryView>
    </Card>
  )
}

function Proposal({ id, children }: { id: string; children: ReactNode }) {
  const programmeId = useProgrammeId()
  return <Link to={`/programmes/${programmeId}/projects/proposals/${id}`}>{children}</Link>
}
