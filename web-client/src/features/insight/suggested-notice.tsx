import { queries } from '@/api/client'
import { counted } from '@/shared/format'
import { Link } from '@/shared/link'
import { useProgrammeId } from '@/shared/use-membership'
import { insightsPath, useInsightsHome } from './insights'

/** How many suggestions wait for somebody to decide; nothing where none does. */
export function SuggestedNotice() {
  const programmeId = useProgrammeId()
  const home = useInsightsHome()
  const waiting = queries.useQuery('get', insightsPath, {
    params: { path: { programmeId }, query: { state: 'SUGGESTED', limit: 1, count: true } },
  })
  const total = waiting.data?.metadata.total ?? 0
  if (total === 0) return null
  return (
    <p className="is-waiting">
      <Link to={`${home}/suggested`}>{counted(total, 'suggestion waits', 'suggestions wait')} for you</Link>:
      keep, decline or merge {total === 1 ? 'it' : 'them'}.
    </p>
  )
}
