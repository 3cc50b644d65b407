import { useNavigate } from 'react-router'
import { api, bodyOf, queries, type Schemas } from '@/api/client'
import { Card } from '@/shared/card'
import { counted } from '@/shared/format'
import { useNotice } from '@/shared/notice'
import { PageHeading } from '@/shared/page-heading'
import { ProblemForm } from '@/shared/problem-form'
import { QueryView } from '@/shared/query-view'
import { ReadOnlyNote } from '@/shared/read-only-note'
import { useAddress } from '@/shared/use-address'
import { useProgrammeId } from '@/shared/use-membership'
import { useProblemForm } from '@/shared/use-problem-form'
import { useRefresh } from '@/shared/use-refresh'
import { ConversationPicker } from './conversation-picker'
import { type TypedConversation, withConversation } from './insight-values'
import { useInsightsHome, useMayCurate, useMaySuggest, useSeesSources } from './insights'
import { PasteLines } from './paste-lines'
import { nothingPasted, type PasteValues, pastedFrom, pastedRows } from './paste-values'
import { PastedRows } from './pasted-rows'
import './insight.css'

/** Many insights at once: lines become rows, which are looked through and saved together. */
export function PastePage() {
  const maySuggest = useMaySuggest()
  const conversationId = useAddress().get('conversationId')
  const id = useSeesSources() ? conversationId : undefined
  return (
    <>
      <PageHeading
        title="Paste many insights"
        purpose="One on each line. Look them through before they are saved: all of them are, or none."
      />
      {!maySuggest && <ReadOnlyNote who="Leads, facilitators and contributors" />}
      {maySuggest && !id && <Paste key="none" />}
      {maySuggest && id && <PasteFrom id={id} />}
    </>
  )
}

function PasteFrom({ id }: { id: string }) {
  const programmeId = useProgrammeId()
  const conversation = queries.useQuery('get', '/programmes/{programmeId}/conversations/{id}', {
    params: { path: { programmeId, id } },
  })
  return (
    <QueryView query={conversation} what="the conversation">
      {({ title }) => <Paste key={id} conversation={{ id, title }} />}
    </QueryView>
  )
}

function Paste({ conversation }: { conversation?: TypedConversation }) {
  const programmeId = useProgrammeId()
  const home = useInsightsHome()
  const navigate = useNavigate()
  const notify = useNotice()
  const refresh = useRefresh()
  const mayCurate = useMayCurate()
  const seesSources = useSeesSources()
  const form = useProblemForm<PasteValues, Schemas['Insights']>({
    draftKey: `${programmeId}/insights/paste/${conversation?.id ?? ''}`,
    initial: conversation ? withConversation(nothingPasted, conversation) : nothingPasted,
    submit: async (values, headers) =>
      bodyOf(
        await api.POST('/programmes/{programmeId}/insights/batches', {
          params: { path: { programmeId } },
          body: pastedFrom(values),
          headers,
        }),
      ),
    async onSaved({ insights }) {
      const many = counted(insights.length, 'insight', 'insights')
      notify(mayCurate ? `${many} kept` : `Thank you: ${many} suggested`)
      await navigate(mayCurate ? home : `${home}?state=SUGGESTED`)
      await refresh()
    },
    once: true,
  })
  const rows = pastedRows(form.values)
  const noRow = rows.length === 0
  return (
    <div className="is-form is-form--wide">
      <PasteLines form={form} />
      {!noRow && (
        <ProblemForm form={form} save={`Save ${counted(rows.length, 'insight', 'insights')}`} cancelTo={home}>
          <PastedRows form={form} />
          {seesSources && (
            <Card title="Where they come from" note="For all of them; it can be changed for each later.">
              <ConversationPicker form={form} />
            </Card>
          )}
        </ProblemForm>
      )}
    </div>
  )
}
