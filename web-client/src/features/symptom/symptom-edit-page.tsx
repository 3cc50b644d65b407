import { useNavigate } from 'react-router'
import { api, bodyOf } from '@/api/client'
import { useNotice } from '@/shared/notice'
import { PageHeading } from '@/shared/page-heading'
import { ProblemForm } from '@/shared/problem-form'
import { ReadOnlyNote } from '@/shared/read-only-note'
import { useProgrammeId } from '@/shared/use-membership'
import { useProblemForm } from '@/shared/use-problem-form'
import { useRefresh } from '@/shared/use-refresh'
import { AboutSymptom } from './about-symptom'
import { SymptomFields } from './symptom-fields'
import { type SymptomValues, symptomFrom, symptomGroups, symptomLabels, valuesOf } from './symptom-values'
import {
  type HeldSymptom,
  readSymptom,
  type Symptom,
  symptomPath,
  useMayWriteSymptoms,
  useSymptomsHome,
} from './symptoms'
import './symptom.css'

export function SymptomEditPage() {
  const mayWrite = useMayWriteSymptoms()
  return (
    <AboutSymptom title="Change the symptom">
      {(held) => (
        <>
          <PageHeading title="Change the symptom" purpose={held.data.statement} />
          {mayWrite ? <Edit key={held.data.id} held={held} /> : <ReadOnlyNote who="Leads and facilitators" />}
        </>
      )}
    </AboutSymptom>
  )
}

function Edit({ held }: { held: HeldSymptom }) {
  const { id } = held.data
  const programmeId = useProgrammeId()
  const home = `${useSymptomsHome()}/${id}`
  const navigate = useNavigate()
  const notify = useNotice()
  const refresh = useRefresh()
  const form = useProblemForm<SymptomValues, Symptom>({
    draftKey: `${programmeId}/symptoms/${id}`,
    initial: valuesOf(held.data),
    etag: held.etag,
    submit: async (values, headers) =>
      bodyOf(
        await api.PATCH(symptomPath, {
          params: { path: { programmeId, id } },
          body: symptomFrom(values),
          headers,
        }),
      ),
    async onSaved() {
      notify('The symptom is saved')
      await navigate(home)
      await refresh()
    },
    once: true,
    reload: async () => {
      const now = await readSymptom(programmeId, id)
      return { values: valuesOf(now.data), etag: now.etag }
    },
  })
  return (
    <div className="sy-form">
      <ProblemForm
        form={form}
        save="Save"
        labels={symptomLabels as Record<string, string>}
        groups={symptomGroups}
        cancelTo={home}
      >
        <SymptomFields form={form} />
      </ProblemForm>
    </div>
  )
}
