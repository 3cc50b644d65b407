import { Card } from '@/shared/card'
import { inWords } from '@/shared/in-words'
import { Link } from '@/shared/link'
import { QueryView } from '@/shared/query-view'
import { Tag } from '@/shared/tag'
import { useCallNames, useRevivals } from './ideas'
import { proposalStateMeaning } from './proposal-words'
import { type Proposal, useProposalsHome } from './proposals'

/** Where an idea came from, and what it became in other calls. */
export function Revivals({ of: proposal, onRevive }: { of: Proposal; onRevive?: () => void }) {
  const home = useProposalsHome()
  const revivals = useRevivals(proposal.id)
  const calls = useCallNames()
  const isIdea = proposal.state === 'LEFT_ON_THE_TABLE' || proposal.state === 'WITHDRAWN'
  const { revivedFromId } = proposal
  if (!isIdea && !revivedFromId && !revivals.data?.results.length) return null
  return (
    <Card title="In other calls">
      {revivedFromId && (
        <p className="il-text">
          It was <Link to={`${home}/${revivedFromId}`}>proposed to another call</Link> before, and brought
          into this one.
        </p>
      )}
      <QueryView
        query={revivals}
        what="what became of it"
        isEmpty={({ results }) => results.length === 0}
        empty={isIdea && <p className="il-text">It was brought into no other call yet.</p>}
      >
        {({ results }) => (
          <ul className="ca-list">
            {results.map(({ id, callId, state }) => (
              <li key={id}>
                Brought into{' '}
                <Link to={`${home}/${id}`}>
                  {calls.data?.results.find((call) => call.id === callId)?.title ?? 'another call'}
                </Link>{' '}
                <Tag meaning={proposalStateMeaning[state]}>{inWords(state)}</Tag>
              </li>
            ))}
          </ul>
        )}
      </QueryView>
      {isIdea && onRevive && (
        <div className="il-buttons">
          <button className="il-link-button" type="button" onClick={onRevive}>
            Bring into another call
          </button>
        </div>
      )}
    </Card>
  )
}
