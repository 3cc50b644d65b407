import { queries, type Schemas } from '@/api/client'
import { useSessionState } from '@/shared/use-me'
import { useProgrammeId } from '@/shared/use-membership'
import type { Cluster } from './board-state'
import { type Phase, useRetrospectiveId } from './retrospectives'

export type Finding = Schemas['Finding']
export type FindingKind = Finding['kind']

/** What somebody chooses between: an insight is one or the other. */
export type FindingSort = 'EVIDENCE' | 'SYMPTOM' | 'CHALLENGE' | 'OPPORTUNITY'

export const findingsPath = '/programmes/{programmeId}/findings'
export const findingPath = '/programmes/{programmeId}/findings/{id}'
export const drawPath = '/programmes/{programmeId}/retrospectives/{id}/findings'

// Findings are not told by the stream: whoever leads draws them, and others read them a little later.
const readEvery = 20_000

export const sortWords: Record<FindingSort, { label: string; hint: string }> = {
  EVIDENCE: { label: 'Evidence', hint: 'It says how a principle holds in practice.' },
  SYMPTOM: { label: 'Symptom', hint: 'It shows where working together is difficult.' },
  CHALLENGE: { label: 'Challenge', hint: 'It is something to be tackled.' },
  OPPORTUNITY: { label: 'Opportunity', hint: 'It is something to be made use of.' },
}

/** Whether findings are drawn and the whole is summed up: once the votes are shown. */
export function isSummedUp(phase: Phase): boolean {
  return phase === 'DISCUSS' || phase === 'COMMIT' || phase === 'CLOSED'
}

export function sortOf({ kind, insightKind }: Pick<Finding, 'kind' | 'insightKind'>): FindingSort {
  return kind === 'INSIGHT' ? (insightKind ?? 'CHALLENGE') : kind
}

export function kindOf(sort: FindingSort): Pick<Finding, 'kind' | 'insightKind'> {
  return sort === 'CHALLENGE' || sort === 'OPPORTUNITY'
    ? { kind: 'INSIGHT', insightKind: sort }
    : { kind: sort, insightKind: null }
}

/** "Evidence on Ask first; Finish it" */
export function sortInWords(finding: Pick<Finding, 'kind' | 'insightKind' | 'principles'>): string {
  const about = finding.principles.map(({ title }) => title).join('; ')
  const { label } = sortWords[sortOf(finding)]
  return about ? `${label} on ${about}` : label
}

/** What was found in the retrospective of the address, as it was drawn. Guests read it in the summary. */
export function useFindings(phase: Phase) {
  const programmeId = useProgrammeId()
  const retrospectiveId = useRetrospectiveId()
  const isVisiting = useSessionState() === 'VISITING'
  return queries.useQuery(
    'get',
    findingsPath,
    { params: { path: { programmeId }, query: { retrospectiveId, sort: 'createdAt', limit: 200 } } },
    { enabled: isSummedUp(phase) && !isVisiting, refetchInterval: phase === 'CLOSED' ? false : readEvery },
  )
}

/** Those of one cluster; of clusters that are gone, those that lead nowhere any more. */
export function foundIn(findings: Finding[] | undefined, cluster: Cluster): Finding[] {
  return (findings ?? []).filter(({ clusterId }) => clusterId === cluster.id)
}

export function foundElsewhere(findings: Finding[] | undefined, clusters: Cluster[]): Finding[] {
  return (findings ?? []).filter(({ clusterId }) => clusters.every(({ id }) => id !== clusterId))
}
