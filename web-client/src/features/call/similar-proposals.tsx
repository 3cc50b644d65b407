import { queries } from '@/api/client'
import { Card } from '@/shared/card'
import { inWords } from '@/shared/in-words'
import { Link } from '@/shared/link'
import { QueryView } from '@/shared/query-view'
import { Tag } from '@/shared/tag'
import { useProgrammeId } from '@/shared/use-membership'
import { proposalStateMeaning } from './proposal-words'
import { useProposalsHome } from './proposals'

/** Others of the same call that may be the same: whoever reads both can tell. */
export function SimilarProposals({ id }: { id: string }) {
  const programmeId = useProgrammeId()
  const home = useProposalsHome()
  const similar = queries.useQuery('get', '/programmes/{programmeId}/proposals/{id}/similar-proposals', {
    params: { path: { programmeId, id } },
  })
  return (
    <Card title="Likely duplicates" note="Of the same call, by a title that differs only a little.">
      <QueryView
        query={similar}
        what="likely duplicates"
        isEmpty={({ results }) => results.length === 0}
        empty={<p className="il-text">None.</p>}
      >
        {({ results }) => (
          <ul className="ca-list">
            {results.map((other) => (
              <li key={other.id}>
                <Link to={`${home}/${other.id}`}>{other.title}</Link>{' '}
                <Tag meaning={proposalStateMeaning[other.state]}>{inWords(other.state)}</Tag>
              </li>
            ))}
          </ul>
        )}
      </QueryView>
    </Card>
  )
}
