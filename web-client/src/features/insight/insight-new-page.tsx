import { useState } from 'react'
import { useNavigate } from 'react-router'
import { api, bodyOf, queries, type Schemas } from '@/api/client'
import { Link } from '@/shared/link'
import { useNotice } from '@/shared/notice'
import { PageHeading } from '@/shared/page-heading'
import { ProblemForm } from '@/shared/problem-form'
import { QueryView } from '@/shared/query-view'
import { ReadOnlyNote } from '@/shared/read-only-note'
import { useAddress } from '@/shared/use-address'
import { useProgrammeId } from '@/shared/use-membership'
import { useProblemForm } from '@/shared/use-problem-form'
import { useRefresh } from '@/shared/use-refresh'
import { InsightFields } from './insight-fields'
import {
  type InsightValues,
  insightFrom,
  insightOf,
  noInsight,
  type TypedConversation,
} from './insight-values'
import {
  type Insight,
  insightsPath,
  useInsightsHome,
  useMayCurate,
  useMaySuggest,
  useSeesSources,
} from './insights'
import './insight.css'

/** One sentence that was learned; from a conversation, where the address names one. */
export function InsightNewPage() {
  const maySuggest = useMaySuggest()
  const mayCurate = useMayCurate()
  const home = useInsightsHome()
  const { get } = useAddress()
  const seesSources = useSeesSources()
  const conversationId = seesSources ? get('conversationId') : undefined
  const findingId = seesSources ? get('findingId') : undefined
  const paste = conversationId ? `${home}/paste?conversationId=${conversationId}` : `${home}/paste`
  return (
    <>
      <PageHeading
        title={mayCurate ? 'Write down an insight' : 'Suggest an insight'}
        purpose={
          mayCurate
            ? 'One thing that was learned, in one sentence. Several things are several insights.'
            : 'One thing that you have seen or heard, in one sentence. Leads and facilitators decide whether it is kept, and say why if it is not.'
        }
      />
      {!maySuggest && <ReadOnlyNote who="Leads, facilitators and contributors" />}
      {maySuggest && !findingId && (
        <p className="il-text">
          Several at once? <Link to={paste}>Paste one on each line</Link>.
        </p>
      )}
      {maySuggest && !conversationId && !findingId && <Write key="none" />}
      {maySuggest && findingId && <WriteFound id={findingId} />}
      {maySuggest && conversationId && <WriteFrom id={conversationId} />}
    </>
  )
}

function WriteFrom({ id }: { id: string }) {
  const programmeId = useProgrammeId()
  const conversation = queries.useQuery('get', '/programmes/{programmeId}/conversations/{id}', {
    params: { path: { programmeId, id } },
  })
  return (
    <QueryView query={conversation} what="the conversation">
      {({ title }) => <Write key={id} conversation={{ id, title }} />}
    </QueryView>
  )
}

/** What a team found holds beyond it. */
function WriteFound({ id }: { id: string }) {
  const programmeId = useProgrammeId()
  const finding = queries.useQuery('get', '/programmes/{programmeId}/findings/{id}', {
    params: { path: { programmeId, id } },
  })
  return (
    <QueryView query={finding} what="the finding">
      {(found) => (
        <>
          <p className="il-kept">
            It leads back to what was found in{' '}
            <Link to={`/programmes/${programmeId}/retrospectives/${found.retrospectiveId}`}>
              {found.retrospectiveTitle}
            </Link>
            .
          </p>
          <Write key={id} finding={found} />
        </>
      )}
    </QueryView>
  )
}

type Source = { conversation?: TypedConversation; finding?: Schemas['Finding'] }

function Write({ conversation, finding }: Source) {
  const programmeId = useProgrammeId()
  const home = useInsightsHome()
  const navigate = useNavigate()
  const notify = useNotice()
  const refresh = useRefresh()
  // the next one begins with empty fields, from the same conversation
  const [again, setAgain] = useState(false)
  const form = useProblemForm<InsightValues, Insight>({
    draftKey: `${programmeId}/insights/new/${conversation?.id ?? finding?.id ?? ''}`,
    initial: finding ? insightOf(finding) : noInsight(conversation),
    submit: async (values, headers) => {
      const body = insightFrom(values)
      return bodyOf(
        finding
          ? await api.POST('/programmes/{programmeId}/findings/{id}/insights', {
              params: { path: { programmeId, id: finding.id } },
              body,
              headers,
            })
          : await api.POST(insightsPath, { params: { path: { programmeId } }, body, headers }),
      )
    },
    async onSaved({ id, state }) {
      notify(state === 'KEPT' ? 'The insight is kept' : 'Thank you: your suggestion waits to be looked at')
      if (again) {
        setAgain(false)
        window.scrollTo(0, 0)
        document.querySelector<HTMLElement>('.is-form input')?.focus()
      } else await navigate(`${home}/${id}`)
      await refresh()
    },
  })
  return (
    <div className="is-form">
      <ProblemForm
        form={form}
        save="Save"
        cancelTo={conversation ? `/programmes/${programmeId}/conversations/${conversation.id}` : home}
      >
        <InsightFields form={form} />
        <label className="is-again">
          <input type="checkbox" checked={again} onChange={({ target }) => setAgain(target.checked)} />
          <span>Write down another one after this</span>
        </label>
      </ProblemForm>
    </div>
  )
}
