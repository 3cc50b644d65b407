import { useState } from 'react'
import { useNavigate } from 'react-router'
import { api, bodyOf } from '@/api/client'
import { isProblemError } from '@/api/problem'
import { type BudgetRefusal, budgetRefusalIn, inPlainWords } from '@/shared/budget-refusal'
import { useNotice } from '@/shared/notice'
import { OverBudget } from '@/shared/over-budget'
import { PageHeading } from '@/shared/page-heading'
import { ProblemForm } from '@/shared/problem-form'
import { ReadOnlyNote } from '@/shared/read-only-note'
import { useProgrammeId } from '@/shared/use-membership'
import { useProblemForm } from '@/shared/use-problem-form'
import { useRefresh } from '@/shared/use-refresh'
import { useTimeZone } from '@/shared/use-time-zone'
import { type ConversationValues, noConversation, peopleIn, plannedFrom } from './conversation-values'
import { type Conversation, conversationsPath, useConversationsHome, useMayListen } from './conversations'
import { PlanFields } from './plan-fields'
import './conversation.css'

export function PlanPage() {
  const mayListen = useMayListen()
  const timeZone = useTimeZone()
  return (
    <>
      <PageHeading
        title="Plan a conversation"
        purpose="Everybody who takes part is asked for their time, within the contact policy. We send them nothing: you ask."
      />
      {!mayListen && <ReadOnlyNote who="Leads and facilitators" />}
      {mayListen && timeZone && <Plan timeZone={timeZone} />}
    </>
  )
}

/** What the refusal of a plan depends on. */
const asksOf = (values: ConversationValues) =>
  JSON.stringify([
    values.plannedAt,
    values.minutes,
    peopleIn(values).map(({ stakeholderId }) => stakeholderId),
  ])

function Plan({ timeZone }: { timeZone: string }) {
  const programmeId = useProgrammeId()
  const home = useConversationsHome()
  const navigate = useNavigate()
  const notify = useNotice()
  const refresh = useRefresh()
  const [refused, setRefused] = useState<BudgetRefusal & { asks: string }>()
  const form = useProblemForm<ConversationValues, Conversation>({
    draftKey: `${programmeId}/conversations/plan`,
    initial: noConversation(''),
    submit: async (values, headers) => {
      const body = plannedFrom(values, timeZone)
      try {
        return bodyOf(await api.POST(conversationsPath, { params: { path: { programmeId } }, body, headers }))
      } catch (error) {
        const refusal = budgetRefusalIn(error)
        if (!refusal || !isProblemError(error)) throw error
        setRefused({ ...refusal, asks: asksOf(values) })
        throw inPlainWords(error, refusal)
      }
    },
    async onSaved({ id }) {
      notify('The conversation is planned')
      await navigate(`${home}/${id}`)
      await refresh()
    },
    once: true,
  })
  const { values, replace, field } = form

  function askOn(day: string) {
    const later = { ...values, plannedAt: day }
    replace(later)
    form.submitWith(later)
  }

  return (
    <div className="cv-form">
      <ProblemForm form={form} save="Plan it" cancelTo={home}>
        {refused && refused.asks === asksOf(values) && (
          <OverBudget
            verb="Ask"
            availableFrom={refused.availableFrom}
            reason={field('overrideReason')}
            busy={form.isSaving}
            onLater={askOn}
            onInsist={() => form.submitWith({ ...values, insists: 'YES' })}
          />
        )}
        <PlanFields form={form} timeZone={timeZone} />
      </ProblemForm>
    </div>
  )
}
