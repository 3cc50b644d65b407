import { queries, type Schemas } from '@/api/client'
import { Card } from '@/shared/card'
import { FirstLimitations } from '@/shared/first-limitations'
import { MissingList } from '@/shared/missing-list'
import { QueryView } from '@/shared/query-view'
import { useProgrammeId } from '@/shared/use-membership'

/** What a map of those who are known does not show: who is missing, and what must be known beside it. */
export function NotOnTheMap({ limitations }: { limitations: Schemas['StatedLimitation'][] }) {
  const programmeId = useProgrammeId()
  const reach = queries.useQuery('get', '/programmes/{programmeId}/reach', {
    params: { path: { programmeId }, query: { dimension: 'PLACE' } },
  })
  return (
    <>
      <Card title="Missing from the map" note="Nobody is engaged from">
        <QueryView
          query={reach}
          what="who is missing"
          isEmpty={({ missing }) => missing.length === 0}
          empty={
            <p className="il-text">
              {reach.data?.framed
                ? 'Somebody is engaged from each category that the frame counts.'
                : 'Without a population frame nobody can say.'}
            </p>
          }
        >
          {({ missing }) => <MissingList missing={missing} />}
        </QueryView>
      </Card>
      {limitations.length > 0 && (
        <Card title="Limits of this map" limits>
          <FirstLimitations of={limitations} />
        </Card>
      )}
    </>
  )
}
