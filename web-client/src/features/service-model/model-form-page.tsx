import { useNavigate } from 'react-router'
import { api, bodyOf } from '@/api/client'
import { useNotice } from '@/shared/notice'
import { PageHeading } from '@/shared/page-heading'
import { ProblemForm } from '@/shared/problem-form'
import { QueryView } from '@/shared/query-view'
import { RadiosField } from '@/shared/radios-field'
import { ReadOnlyNote } from '@/shared/read-only-note'
import { TextField } from '@/shared/text-field'
import { TextareaField } from '@/shared/textarea-field'
import { useProgrammeId } from '@/shared/use-membership'
import { useProblemForm } from '@/shared/use-problem-form'
import { useRefresh } from '@/shared/use-refresh'
import { kindInWords } from './model-words'
import {
  type HeldModel,
  type ModelKind,
  modelPath,
  modelsPath,
  readModel,
  type ServiceModel,
  useMayModel,
  useModel,
  useModelsHome,
} from './service-models'
import './service-model.css'

type Values = { kind: string; title: string; summary: string }

const labels = { kind: 'What does it show?', title: 'Title', summary: 'What it was drawn from' }

/** A model to begin with. */
export function ModelNewPage() {
  const mayModel = useMayModel()
  return (
    <>
      <PageHeading
        title="Begin a service model"
        purpose="Journeys, those who take part, and what they do are added on its page."
      />
      {mayModel ? <ModelForm /> : <ReadOnlyNote who="Leads and facilitators" />}
    </>
  )
}

/** Title and summary of one that is there. */
export function ModelEditPage() {
  const mayModel = useMayModel()
  const model = useModel()
  return (
    <QueryView query={model} what="the service model">
      {(held) => (
        <>
          <PageHeading
            title={`Change “${held.data.title}”`}
            purpose="What it is made of is changed on its page."
          />
          {mayModel ? <ModelForm held={held} /> : <ReadOnlyNote who="Leads and facilitators" />}
        </>
      )}
    </QueryView>
  )
}

const valuesOf = ({ kind, title, summary }: ServiceModel): Values => ({
  kind,
  title,
  summary: summary ?? '',
})

function ModelForm({ held }: { held?: HeldModel }) {
  const programmeId = useProgrammeId()
  const home = useModelsHome()
  const navigate = useNavigate()
  const notify = useNotice()
  const refresh = useRefresh()
  const id = held?.data.id ?? ''
  const form = useProblemForm<Values, ServiceModel>({
    draftKey: `${programmeId}/service-models/${id || 'new'}`,
    initial: held ? valuesOf(held.data) : { kind: 'CURRENT', title: '', summary: '' },
    etag: held?.etag,
    submit: async (values, headers) => {
      const body = { title: values.title.trim(), summary: values.summary.trim() || null }
      if (held)
        return bodyOf(await api.PATCH(modelPath, { params: { path: { programmeId, id } }, body, headers }))
      const kind = values.kind as ModelKind
      return bodyOf(
        await api.POST(modelsPath, { params: { path: { programmeId } }, body: { kind, ...body }, headers }),
      )
    },
    async onSaved(model) {
      notify(held ? 'The model is saved' : 'The model is begun')
      await navigate(`${home}/${model.id}`)
      await refresh()
    },
    once: true,
    reload: async () => {
      const now = await readModel(programmeId, id)
      return { values: valuesOf(now.data), etag: now.etag }
    },
  })
  return (
    <div className="il-card sm-form">
      <ProblemForm
        form={form}
        save={held ? 'Save' : 'Begin it'}
        labels={labels}
        cancelTo={held ? `${home}/${id}` : home}
      >
        {!held && (
          <RadiosField
            label={labels.kind}
            options={[
              { value: 'CURRENT', label: kindInWords.CURRENT, hint: 'Breakdowns are pinned to it.' },
              { value: 'FUTURE', label: kindInWords.FUTURE, hint: 'Improvements are pinned to it.' },
            ]}
            {...form.field('kind')}
          />
        )}
        <TextField label={labels.title} autoComplete="off" {...form.field('title')} />
        <TextareaField label={labels.summary} optional rows={3} {...form.field('summary')} />
      </ProblemForm>
    </div>
  )
}
