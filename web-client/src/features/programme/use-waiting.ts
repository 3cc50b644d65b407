import { queries, type Schemas } from '@/api/client'
import { todayIn } from '@/shared/today'
import { useIsOneOf } from '@/shared/use-membership'

export type Waiting = {
  /** Calls whose proposals are assessed, while nobody has decided. */
  calls: Schemas['Call'][]
  /** Projects with overdue milestones, and what the list of projects is asked for them. */
  late: { count: number; search: string }
}

const NOTHING_YET = 'NOT_STARTED'

/** What waits for somebody who runs the programme; looked for once there are calls, or projects under way. */
export function useWaiting({ programme, steps }: Schemas['Overview']): Waiting {
  const mayAct = useIsOneOf('LEAD', 'FACILITATOR')
  const stateOf = (wanted: Schemas['OverviewStep']['step']) =>
    steps.find(({ step }) => step === wanted)?.state ?? NOTHING_YET
  const path = { programmeId: programme.id }
  const calls = queries.useQuery(
    'get',
    '/programmes/{programmeId}/calls',
    { params: { path, query: { state: 'ASSESSED', limit: 3 } } },
    { enabled: mayAct && stateOf('CALL') !== NOTHING_YET },
  )
  const late = { state: 'in:PLANNED,ACTIVE,PAUSED', nextDueOn: `lt:${todayIn(programme.timeZone)}` }
  const projects = queries.useQuery(
    'get',
    '/programmes/{programmeId}/projects',
    { params: { path, query: { ...late, limit: 1, count: true } } },
    { enabled: mayAct && stateOf('PROTOTYPE') === 'UNDER_WAY' },
  )
  return {
    calls: calls.data?.results ?? [],
    late: { count: projects.data?.metadata.total ?? 0, search: new URLSearchParams(late).toString() },
  }
}
