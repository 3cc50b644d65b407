import { useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import { useNotice } from '@/shared/notice'
import { PageHeading } from '@/shared/page-heading'
import { ProblemForm } from '@/shared/problem-form'
import { QueryView } from '@/shared/query-view'
import { ReadOnlyNote } from '@/shared/read-only-note'
import { todayIn } from '@/shared/today'
import { useAddress } from '@/shared/use-address'
import { useProgrammeId } from '@/shared/use-membership'
import { usePersonName } from '@/shared/use-person-name'
import { useProblemForm } from '@/shared/use-problem-form'
import { useRefresh } from '@/shared/use-refresh'
import { useTimeZone } from '@/shared/use-time-zone'
import { type ConversationValues, heldFrom, noConversation } from './conversation-values'
import { useConversationsHome, useMayListen } from './conversations'
import { deliver, isOnItsWay } from './kept-conversations'
import { SaidFields } from './said-fields'
import './conversation.css'

/** One that was held, written down in two minutes, with or without a connection. */
export function RecordPage() {
  const mayListen = useMayListen()
  const timeZone = useTimeZone()
  const about = useAddress().get('stakeholderId')
  const person = usePersonName(about)
  // the days of another programme may be others
  const ready = timeZone ? todayIn(timeZone) : undefined
  return (
    <>
      <PageHeading
        title="Record a conversation"
        purpose="Two minutes while it is fresh. What you type stays on this device until it is saved, also without a connection."
      />
      {!mayListen && <ReadOnlyNote who="Leads and facilitators" />}
      {mayListen && !about && ready && <Record day={ready} />}
      {mayListen && about && ready && (
        <QueryView query={person} what="the person">
          {({ id, name }) => <Record key={id} day={ready} person={{ id, name }} />}
        </QueryView>
      )}
    </>
  )
}

function Record({ day, person }: { day: string; person?: { id: string; name: string } }) {
  const programmeId = useProgrammeId()
  const home = useConversationsHome()
  const navigate = useNavigate()
  const notify = useNotice()
  const refresh = useRefresh()
  // fields that take what was typed once begin anew when it is kept
  const [round, setRound] = useState(0)

  async function record(values: ConversationValues, headers: Record<string, string>) {
    const key = headers['Idempotency-Key'] ?? crypto.randomUUID()
    return deliver(programmeId, { key, body: heldFrom(values), typed: JSON.stringify(values) })
  }

  const form = useProblemForm<ConversationValues, string | undefined>({
    draftKey: `${programmeId}/conversations/new/${person?.id ?? ''}`,
    initial: noConversation(day, person),
    submit: record,
    async onSaved(id) {
      if (!id) {
        setRound(round + 1)
        window.scrollTo(0, 0)
        return
      }
      notify('The conversation is saved')
      await navigate(`/programmes/${programmeId}/insights/new?conversationId=${id}`)
      await refresh()
    },
    networkMode: 'always',
  })
  const { isRestored, discard } = form
  const typed = JSON.stringify(form.values)
  useEffect(() => {
    // the page was left while it was sent: it goes by itself, and must not be sent by hand, too
    if (isRestored && isOnItsWay(programmeId, typed)) discard()
  }, [isRestored, discard, programmeId, typed])
  return (
    <div className="cv-form" key={round}>
      <ProblemForm form={form} save="Save and write down what you heard" cancelTo={home}>
        <SaidFields form={form} />
      </ProblemForm>
    </div>
  )
}
