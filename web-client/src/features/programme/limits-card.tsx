import { queries } from '@/api/client'
import { Card } from '@/shared/card'
import { FirstLimitations } from '@/shared/first-limitations'
import { QueryView } from '@/shared/query-view'
import { useProgrammeId } from '@/shared/use-membership'

/** What nobody may conclude from these figures; all of it is on the page of reach. */
export function LimitsCard() {
  const programmeId = useProgrammeId()
  const limitations = queries.useQuery('get', '/programmes/{programmeId}/limitations', {
    params: { path: { programmeId } },
  })
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
