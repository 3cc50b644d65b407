import { queries } from '@/api/client'
import { Card } from '@/shared/card'
import { inWords } from '@/shared/in-words'
import { Link } from '@/shared/link'
import { QueryView } from '@/shared/query-view'
import { useProgrammeId } from '@/shared/use-membership'

/** What is to be overcome because of it. */
export function RestingChallenges({ id }: { id: string }) {
  const programmeId = useProgrammeId()
  const challenges = queries.useQuery('get', '/programmes/{programmeId}/challenges', {
    params: { path: { programmeId }, query: { symptomId: id, limit: 50 } },
  })
  return (
    <Card title="Challenges that rest on it">
      <QueryView
        query={challenges}
        what="the challenges"
        isEmpty={({ results }) => results.length === 0}
        empty={<p className="il-text">None yet.</p>}
      >
        {({ results }) => (
          <ul className="sy-list">
            {results.map((challenge) => (
              <li key={challenge.id}>
                <Link to={`/programmes/${programmeId}/challenges/${challenge.id}`}>
                  {challenge.statement}
                </Link>
                <small>{inWords(challenge.status)}</small>
              </li>
            ))}
          </ul>
        )}
      </QueryView>
    </Card>
  )
}
