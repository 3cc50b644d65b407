import { queries } from '@/api/client'
import { Card } from '@/shared/card'
import { capital } from '@/shared/in-words'
import { Link } from '@/shared/link'
import { QueryView } from '@/shared/query-view'
import { useProgrammeId } from '@/shared/use-membership'
import { leftInWords } from './project-words'
import { useCapacity, useProjectsHome } from './projects'

/** What each call that is decided has left to promise. */
export function CallsLeft() {
  const programmeId = useProgrammeId()
  const home = useProjectsHome()
  const calls = queries.useQuery('get', '/programmes/{programmeId}/calls', {
    params: { path: { programmeId }, query: { state: 'in:ASSESSED,DECIDED', limit: 10 } },
  })
  if (calls.data?.results.length === 0) return null
  return (
    <Card title="What calls have left" note="Nothing is promised beyond it unless a lead says why.">
      <QueryView query={calls} what="the calls">
        {({ results }) => (
          <ul className="pj-left">
            {results.map(({ id, title }) => (
              <li key={id}>
                <Link to={`${home}?callId=${id}`}>{title}</Link>
                <Left callId={id} />
              </li>
            ))}
          </ul>
        )}
      </QueryView>
    </Card>
  )
}

function Left({ callId }: { callId: string }) {
  const capacity = useCapacity(callId)
  if (capacity.error) return <span>Could not be read</span>
  return <span>{capacity.data ? capital(leftInWords(capacity.data)) : 'Adding up…'}</span>
}
