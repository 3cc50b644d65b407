import { api } from '@/api/client'
import { ProblemForm } from '@/shared/problem-form'
import { SelectField } from '@/shared/select-field'
import { TextField } from '@/shared/text-field'
import { TextareaField } from '@/shared/textarea-field'
import { useProgrammeId } from '@/shared/use-membership'
import { placesAmong } from './actor-form'
import { ContinuesField, useStepsToContinue } from './continues-field'
import type { OneFlow } from './one-flow'
import { optionGroup } from './part-groups'
import { type Element, elementPath, elementsPath, type ModelKind } from './service-models'
import { useChosen } from './use-chosen'
import { orNull, type PartValues, usePartForm } from './use-part-form'

const labels = {
  title: 'What is done?',
  description: 'More about it',
  actorId: 'Who does it?',
  actorTitle: 'Who is that?',
  number: 'Place among the steps',
  continuesId: 'Which step of how it is does it go on with?',
  afterId: 'After which step?',
  linked: 'Does that step lead to it?',
}
const somebodyNew = 'NEW'

const valuesOf = ({ title, description, actorId, number, continuesId }: Element): PartValues => ({
  title,
  description: description ?? '',
  actorId: actorId ?? '',
  actorTitle: '',
  number: String(number),
  continuesId: continuesId ?? '',
})

type Props = { modelId: string; kind: ModelKind; flow: OneFlow; step?: Element; after?: Element }

/** A step: one to add after another, or one that is there. */
export function StepForm({ modelId, kind, flow, step, after }: Props) {
  const { to } = useChosen()
  const form = useStepForm({ modelId, kind, flow, step, after })
  const { values, field } = form
  const actors = flow.actors.map(({ id, title }) => ({ value: id, label: title }))
  const earlier = useStepsToContinue(flow.flow.name, kind === 'FUTURE')
  return (
    <ProblemForm
      form={form}
      save={step ? 'Save' : 'Add the step'}
      labels={labels as Record<string, string>}
      groups={[
        optionGroup('actorId', labels.actorId, actors),
        optionGroup('number', labels.number, placesAmong(flow.steps)),
        optionGroup('continuesId', labels.continuesId, earlier),
      ]}
      cancelTo={to((step ?? after) && { part: 'step', id: (step ?? after)?.id ?? '', doing: 'look' })}
    >
      <TextField
        label={labels.title}
        hint="A verb and what it is about, such as “Sends the referral”."
        autoComplete="off"
        {...field('title')}
      />
      <SelectField
        label={labels.actorId}
        options={step ? actors : [...actors, { value: somebodyNew, label: 'Somebody new' }]}
        {...field('actorId')}
      />
      {values.actorId === somebodyNew && (
        <TextField label={labels.actorTitle} autoComplete="off" {...field('actorTitle')} />
      )}
      <TextareaField label={labels.description} optional rows={2} {...field('description')} />
      {step && <SelectField label={labels.number} options={placesAmong(flow.steps)} {...field('number')} />}
      {!step && flow.steps.length > 0 && (
        <>
          <SelectField
            label={labels.afterId}
            none="None: at the end, on its own"
            options={flow.steps.map(({ id, number, title }) => ({ value: id, label: `${number}. ${title}` }))}
            {...field('afterId')}
          />
          {values.afterId && (
            <SelectField
              label={labels.linked}
              options={[
                { value: 'YES', label: 'Yes, link them' },
                { value: 'NO', label: 'No' },
              ]}
              {...field('linked')}
            />
          )}
        </>
      )}
      <ContinuesField label={labels.continuesId} options={earlier} {...field('continuesId')} />
    </ProblemForm>
  )
}

function useStepForm({ modelId, flow, step, after }: Props) {
  const programmeId = useProgrammeId()
  const path = { programmeId, id: modelId }
  const fresh = {
    title: '',
    description: '',
    actorId: after?.actorId ?? flow.actors[0]?.id ?? somebodyNew,
    actorTitle: '',
    continuesId: '',
    afterId: (after ?? flow.steps.at(-1))?.id ?? '',
    linked: 'YES',
  }
  return usePartForm({
    modelId,
    draft: step?.id ?? `${flow.flow.id}/new-step/${after?.id ?? ''}`,
    initial: step ? valuesOf(step) : fresh,
    version: step?.version,
    find: (document) => {
      const now = document.elements.find(({ id }) => id === step?.id)
      return now && { values: valuesOf(now), version: now.version }
    },
    pointers: step ? undefined : newPointers,
    async send(values, headers) {
      const said = {
        title: values.title?.trim() ?? '',
        description: orNull(values.description),
        continuesId: orNull(values.continuesId),
      }
      if (step) {
        const params = { path: { ...path, elementId: step.id } }
        const body = { ...said, actorId: values.actorId, number: Number(values.number) }
        await api.PATCH(elementPath, { params, body, headers })
        return { part: 'step', id: step.id, doing: 'look' }
      }
      const isNew = values.actorId === somebodyNew
      const who = isNew ? { actorTitle: values.actorTitle?.trim() } : { actorId: values.actorId }
      const { data } = await api.POST(elementsPath, {
        params: { path },
        body: {
          flowId: flow.flow.id,
          afterId: orNull(values.afterId),
          linked: values.afterId !== '' && values.linked === 'YES',
          elements: [{ type: 'STEP', ...said, ...who }],
        },
        headers,
      })
      const added = data?.elements.find(({ type }) => type === 'STEP')
      return added && { part: 'step', id: added.id, doing: 'look' }
    },
    done: step ? 'The step is saved' : 'The step is added',
  })
}

const newPointers = Object.fromEntries(
  ['title', 'description', 'actorId', 'actorTitle', 'continuesId'].map((name) => [
    name,
    `/elements/0/${name}`,
  ]),
)
