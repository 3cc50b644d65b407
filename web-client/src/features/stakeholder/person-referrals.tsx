import { queries, type Schemas } from '@/api/client'
import { Card } from '@/shared/card'
import { Link } from '@/shared/link'
import { QueryView } from '@/shared/query-view'
import { useProgrammeId } from '@/shared/use-membership'
import { ReferralTable } from './referral-table'

type Props = { person: Schemas['Stakeholder']; direction: 'MADE' | 'RECEIVED' }

const words = {
  MADE: { title: 'Referrals made', what: 'the referrals made', none: 'They have referred nobody yet.' },
  RECEIVED: {
    title: 'Referrals received',
    what: 'the referrals received',
    none: 'Nobody has referred them yet.',
  },
}

const most = 20

export function PersonReferrals({ person, direction }: Props) {
  const programmeId = useProgrammeId()
  const { title, what, none } = words[direction]
  const side = direction === 'MADE' ? 'fromStakeholderId' : 'toStakeholderId'
  const referrals = queries.useQuery('get', '/programmes/{programmeId}/stakeholders/{id}/referrals', {
    params: { path: { programmeId, id: person.id }, query: { direction, limit: most } },
  })
  return (
    <Card title={title}>
      <QueryView
        query={referrals}
        what={what}
        isEmpty={({ results }) => results.length === 0}
        empty={<p className="il-text">{none}</p>}
      >
        {({ results, metadata }) => (
          <>
            <ReferralTable
              caption={title}
              referrals={results}
              show={direction === 'MADE' ? ['to'] : ['from']}
            />
            {metadata.nextCursor && (
              <Link to={`/programmes/${programmeId}/referrals?${side}=${person.id}`}>See all</Link>
            )}
          </>
        )}
      </QueryView>
    </Card>
  )
}
