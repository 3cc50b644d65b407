import { queries } from '@/api/client'
import { Card } from '@/shared/card'
import { EmptyState } from '@/shared/empty-state'
import { inWords } from '@/shared/in-words'
import { Link } from '@/shared/link'
import { QueryView } from '@/shared/query-view'
import { useProgrammeId } from '@/shared/use-membership'
import type { Conversation } from './conversations'

/** What was learned from it. */
export function DrawnInsights({ conversation: { id } }: { conversation: Conversation }) {
  const programmeId = useProgrammeId()
  const insights = queries.useQuery('get', '/programmes/{programmeId}/insights', {
    params: { path: { programmeId }, query: { conversationId: id, limit: 50 } },
  })
  return (
    <Card title="Insights drawn from it">
      <QueryView
        query={insights}
        what="the insights"
        isEmpty={({ results }) => results.length === 0}
        empty={<EmptyState title="None yet">What did you hear that others should know?</EmptyState>}
      >
        {({ results }) => (
          <ul className="cv-people">
            {results.map((insight) => (
              <li key={insight.id}>
                <Link to={`/programmes/${programmeId}/insights/${insight.id}`}>{insight.statement}</Link>
                <small>{inWords(insight.kind)}</small>
              </li>
            ))}
          </ul>
        )}
      </QueryView>
    </Card>
  )
}
