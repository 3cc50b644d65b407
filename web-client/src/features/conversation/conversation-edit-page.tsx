import { useNavigate } from 'react-router'
import { api, bodyOf } from '@/api/client'
import { useNotice } from '@/shared/notice'
import { PageHeading } from '@/shared/page-heading'
import { ProblemForm } from '@/shared/problem-form'
import { ReadOnlyNote } from '@/shared/read-only-note'
import { useProgrammeId } from '@/shared/use-membership'
import { useProblemForm } from '@/shared/use-problem-form'
import { useRefresh } from '@/shared/use-refresh'
import { AboutConversation } from './about-conversation'
import {
  type ConversationValues,
  conversationLabels,
  heldFrom,
  peopleGroup,
  plannedFrom,
  valuesOf,
} from './conversation-values'
import {
  type Conversation,
  conversationPath,
  type HeldConversation,
  readConversation,
  useConversationsHome,
  useMayListen,
} from './conversations'
import { PlanFields } from './plan-fields'
import { SaidFields } from './said-fields'
import './conversation.css'

export function ConversationEditPage() {
  const mayListen = useMayListen()
  return (
    <AboutConversation title="Change the conversation">
      {(held, timeZone) => (
        <>
          <PageHeading
            title={`Change “${held.data.title}”`}
            purpose={
              held.data.state === 'HELD'
                ? 'What people said, and whether they may be quoted. To withdraw consent takes their sentences away.'
                : 'Tell those who take part what has changed: we send them nothing.'
            }
          />
          {!mayListen && <ReadOnlyNote who="Leads and facilitators" />}
          {mayListen && held.data.state === 'CANCELLED' && (
            <p className="il-card il-text">The conversation is cancelled and stays as it is.</p>
          )}
          {mayListen && held.data.state !== 'CANCELLED' && (
            <Edit key={held.data.id} held={held} timeZone={timeZone} />
          )}
        </>
      )}
    </AboutConversation>
  )
}

function Edit({ held, timeZone }: { held: HeldConversation; timeZone: string }) {
  const { id, state } = held.data
  const programmeId = useProgrammeId()
  const home = `${useConversationsHome()}/${id}`
  const navigate = useNavigate()
  const notify = useNotice()
  const refresh = useRefresh()
  const form = useProblemForm<ConversationValues, Conversation>({
    draftKey: `${programmeId}/conversations/${id}`,
    initial: valuesOf(held.data, timeZone),
    etag: held.etag,
    submit: async (values, headers) => {
      const body = state === 'HELD' ? heldFrom(values) : plannedFrom(values, timeZone)
      return bodyOf(
        await api.PATCH(conversationPath, { params: { path: { programmeId, id } }, body, headers }),
      )
    },
    async onSaved() {
      notify('The conversation is saved')
      await navigate(home)
      await refresh()
    },
    once: true,
    reload: async () => {
      const now = await readConversation(programmeId, id)
      return { values: valuesOf(now.data, timeZone), etag: now.etag }
    },
  })
  return (
    <div className="cv-form">
      <ProblemForm
        form={form}
        save="Save"
        labels={conversationLabels as Record<string, string>}
        groups={[peopleGroup]}
        cancelTo={home}
      >
        {state === 'HELD' ? <SaidFields form={form} /> : <PlanFields form={form} timeZone={timeZone} />}
      </ProblemForm>
    </div>
  )
}
