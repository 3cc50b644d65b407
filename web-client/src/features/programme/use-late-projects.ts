import { queries, type Schemas } from '@/api/client'
import { todayIn } from '@/shared/today'
import { useIsOneOf } from '@/shared/use-membership'

/** What the list of projects is asked for those that are late. */
export type LateProjects = { count: number; search: string }

/** Projects that go on though a milestone of theirs is overdue; looked for once there are projects. */
export function useLateProjects({ programme, steps }: Schemas['Overview']): LateProjects {
  const mayAct = useIsOneOf('LEAD', 'FACILITATOR')
  const isUnderWay = steps.some(({ step, state }) => step === 'PROTOTYPE' && state === 'UNDER_WAY')
  const late = { state: 'in:PLANNED,ACTIVE,PAUSED', nextDueOn: `lt:${todayIn(programme.timeZone)}` }
  const projects = queries.useQuery(
    'get',
    '/programmes/{programmeId}/projects',
    { params: { path: { programmeId: programme.id }, query: { ...late, limit: 1, count: true } } },
    { enabled: mayAct && isUnderWay },
  )
  return { count: projects.data?.metadata.total ?? 0, search: new URLSearchParams(late).toString() }
}
