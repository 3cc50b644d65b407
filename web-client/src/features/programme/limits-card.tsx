import { Card } from '@/shared/card'
import { FirstLimitations } from '@/shared/first-limitations'
import { QueryView } from '@/shared/query-view'
import { useLimitations } from './use-limitations'

/** What nobody may conclude from these figures; all of it is on the page of reach. */
export function LimitsCard() {
  const limitations = useLimitations()
  return (
    <Card title="Limits of what we know" limits>
      <QueryView
        query={limitations}
        what="the limitations"
        isEmpty={({ results }) => results.length === 0}
        empty={<p className="il-text">None that the figures tell, and none was added.</p>}
      >
        {({ results }) => <FirstLimitations of={results} />}
      </QueryView>
    </Card>
  )
}
