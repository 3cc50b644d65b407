import { useNavigate } from 'react-router'
import { api, bodyOf, queries } from '@/api/client'
import type { Cited } from '@/shared/cited-picker'
import { useNotice } from '@/shared/notice'
import { PageHeading } from '@/shared/page-heading'
import { ProblemForm } from '@/shared/problem-form'
import { QueryView } from '@/shared/query-view'
import { ReadOnlyNote } from '@/shared/read-only-note'
import { useAddress } from '@/shared/use-address'
import { useProgrammeId } from '@/shared/use-membership'
import { useProblemForm } from '@/shared/use-problem-form'
import { useRefresh } from '@/shared/use-refresh'
import { SymptomFields } from './symptom-fields'
import { noSymptom, type SymptomValues, symptomFrom } from './symptom-values'
import { type Symptom, symptomsPath, useMayWriteSymptoms, useSymptomsHome } from './symptoms'
import './symptom.css'

/** A symptom that begins with nothing, or with the finding or the insight of the address. */
export function SymptomNewPage() {
  const mayWrite = useMayWriteSymptoms()
  const { get } = useAddress()
  const findingId = get('findingId')
  const insightId = get('insightId')
  return (
    <>
      <PageHeading
        title="Name a symptom"
        purpose="A sign that working together is difficult, in words that others recognise."
      />
      {!mayWrite && <ReadOnlyNote who="Leads and facilitators" />}
      {mayWrite && findingId && <FromFinding key={findingId} id={findingId} />}
      {mayWrite && !findingId && insightId && <FromInsight key={insightId} id={insightId} />}
      {mayWrite && !findingId && !insightId && <Name />}
    </>
  )
}

function FromFinding({ id }: { id: string }) {
  const programmeId = useProgrammeId()
  const finding = queries.useQuery('get', '/programmes/{programmeId}/findings/{id}', {
    params: { path: { programmeId, id } },
  })
  return (
    <QueryView query={finding} what="the finding">
      {(found) => <Name findings={[found]} />}
    </QueryView>
  )
}

function FromInsight({ id }: { id: string }) {
  const programmeId = useProgrammeId()
  const insight = queries.useQuery('get', '/programmes/{programmeId}/insights/{id}', {
    params: { path: { programmeId, id } },
  })
  return (
    <QueryView query={insight} what="the insight">
      {(found) => <Name insights={[found]} />}
    </QueryView>
  )
}

function Name({ findings = [], insights = [] }: { findings?: Cited[]; insights?: Cited[] }) {
  const programmeId = useProgrammeId()
  const home = useSymptomsHome()
  const navigate = useNavigate()
  const notify = useNotice()
  const refresh = useRefresh()
  const from = [...findings, ...insights].map(({ id }) => id).join(' ') || 'new'
  const form = useProblemForm<SymptomValues, Symptom>({
    draftKey: `${programmeId}/symptoms/${from}`,
    initial: noSymptom({ findings, insights }),
    submit: async (values, headers) =>
      bodyOf(
        await api.POST(symptomsPath, {
          params: { path: { programmeId } },
          body: symptomFrom(values),
          headers,
        }),
      ),
    async onSaved({ id }) {
      notify('The symptom is named')
      await navigate(`${home}/${id}`)
      await refresh()
    },
    once: true,
  })
  return (
    <div className="sy-form">
      <ProblemForm form={form} save="Name it" cancelTo={home}>
        <SymptomFields form={form} />
      </ProblemForm>
    </div>
  )
}
