import { queryOptions, useQuery } from '@tanstack/react-query'
import { api, bodyOf } from '@/api/client'
import { Card } from '@/shared/card'
import { inDays } from '@/shared/format'
import { inWords } from '@/shared/in-words'
import { Link } from '@/shared/link'
import { QueryView } from '@/shared/query-view'
import { useProgrammeId } from '@/shared/use-membership'
import type { Insight } from './insights'

const conversationPath = '/programmes/{programmeId}/conversations/{id}'

/** As many as are read at once: more are found in the list of conversations. */
const most = 50

/** The conversations with these ids. */
export const conversationsQuery = (programmeId: string, ids: string[]) =>
  queryOptions({
    queryKey: ['get', conversationPath, { programmeId, ids }],
    queryFn: () =>
      Promise.all(
        ids
          .slice(0, most)
          .map(async (id) =>
            bodyOf(await api.GET(conversationPath, { params: { path: { programmeId, id } } })),
          ),
      ),
  })

/** The conversations it rests on, for those who may read them. */
export function CitedConversations({ of: { conversationIds } }: { of: Insight }) {
  return conversationIds ? <Theirs ids={conversationIds} /> : null
}

function Theirs({ ids }: { ids: string[] }) {
  const programmeId = useProgrammeId()
  const conversations = useQuery(conversationsQuery(programmeId, ids))
  return (
    <Card title="Conversations it rests on" note="Only leads and facilitators see these.">
      <QueryView
        query={conversations}
        what="the conversations"
        isEmpty={(found) => found.length === 0}
        empty={<p className="il-text">None. Name them by changing the insight.</p>}
      >
        {(found) => (
          <ul className="is-list">
            {found.map(({ id, title, day, channel }) => (
              <li key={id}>
                <Link to={`/programmes/${programmeId}/conversations/${id}`}>{title}</Link>
                <small>
                  {inDays(day)}, {inWords(channel).toLowerCase()}
                </small>
              </li>
            ))}
            {ids.length > found.length && <li>and {ids.length - found.length} more</li>}
          </ul>
        )}
      </QueryView>
    </Card>
  )
}
