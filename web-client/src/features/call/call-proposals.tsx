import { queries } from '@/api/client'
import { Card } from '@/shared/card'
import { Link } from '@/shared/link'
import { QueryView } from '@/shared/query-view'
import { totalInWords } from '@/shared/total-in-words'
import { useProgrammeId } from '@/shared/use-membership'
import { type Call, useCallsHome } from './calls'

/** How many there are, and the way to them. */
export function CallProposals({ of: { id, state } }: { of: Call }) {
  const programmeId = useProgrammeId()
  const home = `${useCallsHome()}/${id}/proposals`
  const count = (of: string) => ({
    params: { path: { programmeId, id }, query: { state: of, limit: 1, count: true } },
  })
  const path = '/programmes/{programmeId}/calls/{id}/proposals'
  // A decision leaves none that is only submitted.
  const isDecided = state === 'DECIDED'
  const main = isDecided ? 'SHORTLISTED' : 'SUBMITTED'
  const rest = isDecided ? 'LEFT_ON_THE_TABLE' : 'DRAFT'
  const first = queries.useQuery('get', path, count(main))
  const others = queries.useQuery('get', path, count(rest))
  return (
    <Card title="Proposals" tools={<Link to={home}>See all</Link>}>
      <QueryView query={first} what="how many there are">
        {({ metadata }) => (
          <p className="il-text">
            <Link to={`${home}?state=${main}`}>
              {totalInWords(metadata, 'proposal', 'proposals')} {isDecided ? 'shortlisted' : 'submitted'}
            </Link>
            {others.data && (others.data.metadata.total ?? 0) > 0 && (
              <>
                ,{' '}
                <Link to={`${home}?state=${rest}`}>
                  {isDecided
                    ? `${totalInWords(others.data.metadata, 'proposal', 'proposals')} left on the table`
                    : totalInWords(others.data.metadata, 'draft', 'drafts')}
                </Link>
              </>
            )}
          </p>
        )}
      </QueryView>
    </Card>
  )
}
