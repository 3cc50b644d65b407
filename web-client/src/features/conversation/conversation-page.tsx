import { useState } from 'react'
import { Card } from '@/shared/card'
import { Facts } from '@/shared/facts'
import { inDays } from '@/shared/format'
import { HowDoWeKnow } from '@/shared/how-do-we-know'
import { inWords } from '@/shared/in-words'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { inProgrammeTime } from '@/shared/programme-time'
import { ReadOnlyNote } from '@/shared/read-only-note'
import { Tag } from '@/shared/tag'
import { useProgrammeId } from '@/shared/use-membership'
import { AboutConversation } from './about-conversation'
import { CancelConversation } from './cancel-conversation'
import { ConversationPeople } from './conversation-people'
import { conversationStateMeaning } from './conversation-words'
import { type Conversation, type HeldConversation, useConversationsHome, useMayListen } from './conversations'
import { DeleteConversation } from './delete-conversation'
import { DrawnInsights } from './drawn-insights'
import './conversation.css'

/** All of one conversation, and what is to be done about it. */
export function ConversationPage() {
  return (
    <AboutConversation title="Conversation">
      {(held, timeZone) => <One key={held.data.id} held={held} timeZone={timeZone} />}
    </AboutConversation>
  )
}

function One({ held, timeZone }: { held: HeldConversation; timeZone: string }) {
  const conversation = held.data
  const { id, title, state, summary, notes, cancellationReason } = conversation
  const home = `${useConversationsHome()}/${id}`
  const mayListen = useMayListen()
  const [asking, setAsking] = useState<'cancel' | 'delete'>()
  const done = () => setAsking(undefined)
  return (
    <>
      <PageHeading
        title={title}
        purpose={summary ?? undefined}
        tags={<Tag meaning={conversationStateMeaning[state]}>{inWords(state)}</Tag>}
        action={mayListen && <Next of={conversation} />}
      />
      {state === 'HELD' && <HowDoWeKnow kind="CONVERSATION" id={id} />}
      {!mayListen && <ReadOnlyNote who="Leads and facilitators" />}
      <div className="il-grid il-grid--two-one">
        <div className="il-stack">
          {(state === 'HELD' || notes) && (
            <Card title="What was said" note="Only leads and facilitators read this.">
              <p className="il-text cv-text">{notes ?? 'Nothing is written down.'}</p>
            </Card>
          )}
          <ConversationPeople conversation={conversation} />
          {state === 'HELD' && <DrawnInsights conversation={conversation} />}
        </div>
        <div className="il-stack">
          <AboutIt conversation={conversation} timeZone={timeZone} />
          {cancellationReason && (
            <Card title="Why it was cancelled">
              <p className="il-quote">{cancellationReason}</p>
            </Card>
          )}
          {mayListen && (
            <Card title="Change it">
              <div className="cv-steps">
                {state !== 'CANCELLED' && <Link to={`${home}/edit`}>Change what is written</Link>}
                {state === 'PLANNED' && (
                  <button className="il-link-button" type="button" onClick={() => setAsking('cancel')}>
                    Cancel it
                  </button>
                )}
                <button className="il-link-button" type="button" onClick={() => setAsking('delete')}>
                  Delete it
                </button>
              </div>
            </Card>
          )}
        </div>
      </div>
      {asking === 'cancel' && <CancelConversation conversation={conversation} onDone={done} />}
      {asking === 'delete' && <DeleteConversation held={held} onDone={done} />}
    </>
  )
}

/** The one thing to do now. */
function Next({ of: { id, state } }: { of: Conversation }) {
  const programmeId = useProgrammeId()
  const home = useConversationsHome()
  if (state === 'CANCELLED') return null
  return state === 'PLANNED' ? (
    <Link className="nhsuk-button" to={`${home}/${id}/hold`}>
      It was held
    </Link>
  ) : (
    <Link className="nhsuk-button" to={`/programmes/${programmeId}/insights/new?conversationId=${id}`}>
      Write down what you heard
    </Link>
  )
}

function AboutIt({ conversation, timeZone }: { conversation: Conversation; timeZone: string }) {
  const { day, heldOn, plannedAt, minutes, channel, facilitator } = conversation
  return (
    <Card title="About it">
      <Facts
        of={[
          {
            term: heldOn ? 'Held on' : 'Planned for',
            value: heldOn || !plannedAt ? inDays(day) : inProgrammeTime(plannedAt, timeZone),
            note: `${minutes} minutes`,
          },
          { term: 'How', value: inWords(channel) },
          { term: 'Led by', value: facilitator?.name ?? 'Somebody who is a member no more' },
        ]}
      />
    </Card>
  )
}
