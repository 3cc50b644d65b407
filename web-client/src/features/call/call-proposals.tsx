import { queries } from '@/api/client'
import { Card } from '@/shared/card'
import { Link } from '@/shared/link'
import { QueryView } from '@/shared/query-view'
import { totalInWords } from '@/shared/total-in-words'
import { useProgrammeId } from '@/shared/use-membership'
import { type Call, useCallsHome } from './calls'

/** How many there are, and the way to them. */
export function CallProposals({ of: { id } }: { of: Call }) {
  const programmeId = useProgrammeId()
  const home = `${useCallsHome()}/${id}/proposals`
  const count = (state: string) => ({
    params: { path: { programmeId, id }, query: { state, limit: 1, count: true } },
  })
  const path = '/programmes/{programmeId}/calls/{id}/proposals'
  const submitted = queries.useQuery('get', path, count('SUBMITTED'))
  const drafts = queries.useQuery('get', path, count('DRAFT'))
  return (
    <Card title="Proposals" tools={<Link to={home}>See all</Link>}>
      <QueryView query={submitted} what="how many there are">
        {({ metadata }) => (
          <p className="il-text">
            <Link to={`${home}?state=SUBMITTED`}>
              {totalInWords(metadata, 'proposal', 'proposals')} submitted
            </Link>
            {drafts.data && (drafts.data.metadata.total ?? 0) > 0 && (
              <>
                ,{' '}
                <Link to={`${home}?state=DRAFT`}>
                  {totalInWords(drafts.data.metadata, 'draft', 'drafts')}
                </Link>
              </>
            )}
          </p>
        )}
      </QueryView>
    </Card>
  )
}
