import { queries } from '@/api/client'
import { Card } from '@/shared/card'
import { LimitationList } from '@/shared/limitation-list'
import { Link } from '@/shared/link'
import { QueryView } from '@/shared/query-view'
import { useProgrammeId } from '@/shared/use-membership'

const most = 4

/** What nobody may conclude from these figures; all of it is on the page of reach. */
export function LimitsCard({ home }: { home: string }) {
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
        {({ results }) => (
          <>
            <LimitationList limitations={results.slice(0, most)} narrow />
            <p className="ov-more">
              <Link to={`${home}/reach#limitations`}>
                {results.length > most
                  ? `All ${results.length} limitations, and who is missing`
                  : 'Who is heard, and who is missing'}
              </Link>
            </p>
          </>
        )}
      </QueryView>
    </Card>
  )
}
