import { queries } from '@/api/client'
import { Link } from '@/shared/link'
import { useProgrammeId } from '@/shared/use-membership'
import { useMayRunCalls } from './calls'
import type { Proposal } from './proposals'

/** The way to the project that a chosen proposal has become, or to making it one. */
export function ItsProject({ of: { id, callId } }: { of: Proposal }) {
  const programmeId = useProgrammeId()
  const mayRun = useMayRunCalls()
  const home = `/programmes/${programmeId}/projects`
  const projects = queries.useQuery('get', '/programmes/{programmeId}/projects', {
    params: { path: { programmeId }, query: { callId, limit: 200 } },
  })
  const project = projects.data?.results.find(({ proposalId }) => proposalId === id)
  if (project) return <Link to={`${home}/${project.id}`}>See the project</Link>
  if (!mayRun || !projects.data) return null
  return <Link to={`${home}/new?callId=${callId}&proposalId=${id}`}>Make it a project</Link>
}
