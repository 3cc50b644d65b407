import { queries, type Schemas } from '@/api/client'
import { useIsOneOf, useProgrammeId } from '@/shared/use-membership'

export type Finding = Schemas['Finding']

/** Who reads what teams found; others are told nothing of it. */
export function useMayReadFindings(): boolean {
  return useIsOneOf('LEAD', 'FACILITATOR', 'CONTRIBUTOR', 'INTEGRATION')
}

/** What was found about a principle, in whichever version, the latest first. */
export function useFindingsAbout(principleId: string) {
  const programmeId = useProgrammeId()
  const mayRead = useMayReadFindings()
  return queries.useQuery(
    'get',
    '/programmes/{programmeId}/findings',
    { params: { path: { programmeId }, query: { principleId, limit: 200 } } },
    { enabled: mayRead },
  )
}

const kinds: Record<Finding['kind'], string> = {
  EVIDENCE: 'Evidence',
  SYMPTOM: 'Symptom',
  INSIGHT: 'Insight',
}

/** "Evidence on version 2" */
export function kindInWords({ kind, principles }: Finding, principleId: string): string {
  const version = principles.find((one) => one.principleId === principleId)?.number
  return version ? `${kinds[kind]} on version ${version}` : kinds[kind]
}

/** Where it was found: the place on the board it was drawn from. */
export function boardOf({ retrospectiveId, clusterId }: Finding, programmeId: string): string {
  return `/programmes/${programmeId}/retrospectives/${retrospectiveId}#cluster-${clusterId}`
}
