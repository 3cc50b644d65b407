import { queries, type Schemas } from '@/api/client'
import { Card } from '@/shared/card'
import { inDays } from '@/shared/format'
import { inWords } from '@/shared/in-words'
import { Link } from '@/shared/link'
import { QueryView } from '@/shared/query-view'
import { useProgrammeId } from '@/shared/use-membership'
import {
  conversationsPath,
  useConversationsHome,
  useMayListen,
  useMayReadConversations,
} from './conversations'
import './conversation.css'

const most = 5

/** A card of the page about somebody: the conversations they take part in. */
export function PersonConversations({ person }: { person: Schemas['Stakeholder'] }) {
  return useMayReadConversations() ? <Theirs person={person} /> : null
}

function Theirs({ person }: { person: Schemas['Stakeholder'] }) {
  const programmeId = useProgrammeId()
  const home = useConversationsHome()
  const mayListen = useMayListen()
  const conversations = queries.useQuery('get', conversationsPath, {
    params: { path: { programmeId }, query: { stakeholderId: person.id, limit: most } },
  })
  return (
    <Card
      title="Conversations with them"
      tools={mayListen && <Link to={`${home}/new?stakeholderId=${person.id}`}>Record one</Link>}
    >
      <QueryView
        query={conversations}
        what="the conversations"
        isEmpty={({ results }) => results.length === 0}
        empty={<p className="il-text">None yet.</p>}
      >
        {({ results, metadata }) => (
          <>
            <ul className="cv-people">
              {results.map(({ id, title, state, day }) => (
                <li key={id}>
                  <Link to={`${home}/${id}`}>{title}</Link>
                  <small>
                    {inWords(state)}, {inDays(day)}
                  </small>
                </li>
              ))}
            </ul>
            {metadata.nextCursor && (
              <p className="il-text">
                <Link to={`${home}?stakeholderId=${person.id}`}>See all</Link>
              </p>
            )}
          </>
        )}
      </QueryView>
    </Card>
  )
}
