import { useNavigate } from 'react-router'
import { api, bodyOf } from '@/api/client'
import { useNotice } from '@/shared/notice'
import { PageHeading } from '@/shared/page-heading'
import { ProblemForm } from '@/shared/problem-form'
import { ReadOnlyNote } from '@/shared/read-only-note'
import { todayIn } from '@/shared/today'
import { useProgrammeId } from '@/shared/use-membership'
import { useProblemForm } from '@/shared/use-problem-form'
import { useRefresh } from '@/shared/use-refresh'
import { AboutConversation } from './about-conversation'
import { type ConversationValues, heldFrom, valuesOf } from './conversation-values'
import { type Conversation, useConversationsHome, useMayListen } from './conversations'
import { SaidFields } from './said-fields'
import './conversation.css'

/** A planned conversation took place: with whom, how long, and what was said. */
export function HoldPage() {
  const mayListen = useMayListen()
  return (
    <AboutConversation title="It was held">
      {({ data }, timeZone) => (
        <>
          <PageHeading title="It was held" purpose={`“${data.title}”: who came, and what was said.`} />
          {!mayListen && <ReadOnlyNote who="Leads and facilitators" />}
          {mayListen && data.state !== 'PLANNED' && (
            <p className="il-card il-text">Only what is planned can be held.</p>
          )}
          {mayListen && data.state === 'PLANNED' && (
            <Hold key={data.id} conversation={data} timeZone={timeZone} />
          )}
        </>
      )}
    </AboutConversation>
  )
}

function Hold({ conversation, timeZone }: { conversation: Conversation; timeZone: string }) {
  const { id } = conversation
  const programmeId = useProgrammeId()
  const home = `${useConversationsHome()}/${id}`
  const navigate = useNavigate()
  const notify = useNotice()
  const refresh = useRefresh()
  const form = useProblemForm<ConversationValues, Conversation>({
    draftKey: `${programmeId}/conversations/${id}/hold`,
    initial: { ...valuesOf(conversation, timeZone), heldOn: todayIn(timeZone) },
    submit: async (values, headers) => {
      const { heldOn, minutes, people, summary, notes } = heldFrom(values)
      return bodyOf(
        await api.POST('/programmes/{programmeId}/conversations/{id}/holding', {
          params: { path: { programmeId, id } },
          body: { heldOn, minutes, people, summary, notes },
          headers,
        }),
      )
    },
    async onSaved() {
      notify('The conversation is held')
      await navigate(home)
      await refresh()
    },
    once: true,
  })
  return (
    <div className="cv-form">
      <ProblemForm form={form} save="Save" cancelTo={home}>
        <SaidFields form={form} isPlanned />
      </ProblemForm>
    </div>
  )
}
