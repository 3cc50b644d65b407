import { useQuery } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { api, bodyOf } from '@/api/client'
import { useNotice } from '@/shared/notice'
import { PageHeading } from '@/shared/page-heading'
import { ProblemForm } from '@/shared/problem-form'
import { QueryView } from '@/shared/query-view'
import { ReadOnlyNote } from '@/shared/read-only-note'
import { useProgrammeId } from '@/shared/use-membership'
import { useProblemForm } from '@/shared/use-problem-form'
import { useRefresh } from '@/shared/use-refresh'
import { AboutInsight } from './about-insight'
import { conversationsQuery } from './cited-conversations'
import { InsightFields } from './insight-fields'
import { type InsightValues, insightFrom, insightGroups, insightLabels, valuesOf } from './insight-values'
import {
  type HeldInsight,
  type Insight,
  insightPath,
  readInsight,
  useInsightsHome,
  useMayCurate,
} from './insights'
import './insight.css'

export function InsightEditPage() {
  const mayCurate = useMayCurate()
  return (
    <AboutInsight title="Change the insight">
      {(held) => (
        <>
          <PageHeading title="Change the insight" purpose={held.data.statement} />
          {mayCurate ? <Titled held={held} /> : <ReadOnlyNote who="Leads and facilitators" />}
        </>
      )}
    </AboutInsight>
  )
}

/** Once it is known what the conversations are called. */
function Titled({ held }: { held: HeldInsight }) {
  const programmeId = useProgrammeId()
  const titles = useQuery(conversationsQuery(programmeId, held.data.conversationIds ?? []))
  return (
    <QueryView query={titles} what="the conversations it rests on">
      {(found) => (
        <Edit key={held.data.id} held={held} titles={new Map(found.map(({ id, title }) => [id, title]))} />
      )}
    </QueryView>
  )
}

function Edit({ held, titles }: { held: HeldInsight; titles: Map<string, string> }) {
  const { id } = held.data
  const programmeId = useProgrammeId()
  const home = `${useInsightsHome()}/${id}`
  const navigate = useNavigate()
  const notify = useNotice()
  const refresh = useRefresh()
  const form = useProblemForm<InsightValues, Insight>({
    draftKey: `${programmeId}/insights/${id}`,
    initial: valuesOf(held.data, titles),
    etag: held.etag,
    submit: async (values, headers) =>
      bodyOf(
        await api.PATCH(insightPath, {
          params: { path: { programmeId, id } },
          body: insightFrom(values),
          headers,
        }),
      ),
    async onSaved() {
      notify('The insight is saved')
      await navigate(home)
      await refresh()
    },
    once: true,
    reload: async () => {
      const now = await readInsight(programmeId, id)
      return { values: valuesOf(now.data, titles), etag: now.etag }
    },
  })
  return (
    <div className="is-form">
      <ProblemForm
        form={form}
        save="Save"
        labels={insightLabels as Record<string, string>}
        groups={insightGroups}
        cancelTo={home}
      >
        <InsightFields form={form} except={id} />
      </ProblemForm>
    </div>
  )
}
