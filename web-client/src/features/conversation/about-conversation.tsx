import type { ReactNode } from 'react'
import { hasStatus } from '@/api/problem'
import { EmptyState } from '@/shared/empty-state'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { QueryView } from '@/shared/query-view'
import { useTimeZone } from '@/shared/use-time-zone'
import { type HeldConversation, useConversation, useConversationsHome } from './conversations'

type Props = {
  /** The heading until the conversation is read. */
  title: string
  children: (conversation: HeldConversation, timeZone: string) => ReactNode
}

/** A page about the conversation of the address, in the time of the programme. */
export function AboutConversation({ title, children }: Props) {
  const home = useConversationsHome()
  const conversation = useConversation()
  const timeZone = useTimeZone()
  if (conversation.data && timeZone) {
    return (
      <QueryView query={conversation} what="the conversation">
        {(held) => children(held, timeZone)}
      </QueryView>
    )
  }
  return (
    <>
      <PageHeading title={title} />
      <div className="il-card">
        {hasStatus(conversation.error, 404) ? (
          <EmptyState
            title="This conversation is not there"
            action={<Link to={home}>See all conversations</Link>}
          >
            The link may be wrong, or it was deleted.
          </EmptyState>
        ) : (
          <QueryView query={{ ...conversation, data: undefined }} what="the conversation">
            {() => null}
          </QueryView>
        )}
      </div>
    </>
  )
}
