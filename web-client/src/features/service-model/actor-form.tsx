import { api } from '@/api/client'
import { ProblemForm } from '@/shared/problem-form'
import { SelectField } from '@/shared/select-field'
import { TextField } from '@/shared/text-field'
import { TextareaField } from '@/shared/textarea-field'
import { useProgrammeId } from '@/shared/use-membership'
import type { OneFlow } from './one-flow'
import { optionGroup } from './part-groups'
import { type Element, elementPath, elementsPath } from './service-models'
import { useChosen } from './use-chosen'
import { orNull, type PartValues, usePartForm } from './use-part-form'

const labels = {
  title: 'Who is it?',
  description: 'More about them',
  number: 'Place among the actors',
}

const valuesOf = ({ title, description, number }: Element): PartValues => ({
  title,
  description: description ?? '',
  number: String(number),
})

/** Who acts in a journey: somebody new, or somebody who is in it already. */
export function ActorForm({ modelId, flow, actor }: { modelId: string; flow: OneFlow; actor?: Element }) {
  const programmeId = useProgrammeId()
  const { to } = useChosen()
  const path = { programmeId, id: modelId }
  const form = usePartForm({
    modelId,
    draft: actor?.id ?? `${flow.flow.id}/new-actor`,
    initial: actor ? valuesOf(actor) : { title: '', description: '' },
    version: actor?.version,
    find: (document) => {
      const now = document.elements.find(({ id }) => id === actor?.id)
      return now && { values: valuesOf(now), version: now.version }
    },
    pointers: actor ? undefined : { title: '/elements/0/title', description: '/elements/0/description' },
    async send(values, headers) {
      const title = values.title?.trim() ?? ''
      const description = orNull(values.description)
      if (actor) {
        const params = { path: { ...path, elementId: actor.id } }
        await api.PATCH(elementPath, {
          params,
          body: { title, description, number: Number(values.number) },
          headers,
        })
        return { part: 'actor', id: actor.id, doing: 'look' }
      }
      const elements = [{ type: 'ACTOR' as const, title, description }]
      const { data } = await api.POST(elementsPath, {
        params: { path },
        body: { flowId: flow.flow.id, elements },
        headers,
      })
      const [added] = data?.elements ?? []
      return added && { part: 'actor', id: added.id, doing: 'look' }
    },
    done: actor ? 'The actor is saved' : 'The actor is added',
  })
  return (
    <ProblemForm
      form={form}
      save={actor ? 'Save' : 'Add the actor'}
      labels={labels as Record<string, string>}
      groups={[optionGroup('number', labels.number, placesAmong(flow.actors))]}
      cancelTo={to(actor && { part: 'actor', id: actor.id, doing: 'look' })}
    >
      <TextField
        label={labels.title}
        hint="A role or a team, never a person by name."
        autoComplete="off"
        {...form.field('title')}
      />
      <TextareaField label={labels.description} optional rows={2} {...form.field('description')} />
      {actor && (
        <SelectField label={labels.number} options={placesAmong(flow.actors)} {...form.field('number')} />
      )}
    </ProblemForm>
  )
}

/** "1 (General practitioner)": where somebody stands now who would make way. */
export function placesAmong(all: Element[]) {
  return all.map(({ number, title }) => ({ value: String(number), label: `${number} (now ${title})` }))
}
