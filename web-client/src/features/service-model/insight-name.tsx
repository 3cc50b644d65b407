import { queries } from '@/api/client'
import { useProgrammeId } from '@/shared/use-membership'

/** What an insight says. */
export function InsightName({ id }: { id: string }) {
  const programmeId = useProgrammeId()
  const insight = queries.useQuery('get', '/programmes/{programmeId}/insights/{id}', {
    params: { path: { programmeId, id } },
  })
  if (insight.error) return <>An insight that is not shown to you</>
  return <>{insight.data?.statement ?? '…'}</>
}
