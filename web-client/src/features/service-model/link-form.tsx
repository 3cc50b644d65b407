import { api } from '@/api/client'
import { ProblemForm } from '@/shared/problem-form'
import { RadiosField } from '@/shared/radios-field'
import { SelectField } from '@/shared/select-field'
import { TextField } from '@/shared/text-field'
import { useProgrammeId } from '@/shared/use-membership'
import { linkKindInWords } from './model-words'
import type { OneFlow } from './one-flow'
import { optionGroup } from './part-groups'
import { type Element, linkPath, linksPath, type ModelLink } from './service-models'
import { useChosen } from './use-chosen'
import { orNull, type PartValues, usePartForm } from './use-part-form'

const labels = {
  fromId: 'From which step?',
  toId: 'To which step?',
  kind: 'How does it go on?',
  medium: 'By what does it pass?',
}

const kinds = [
  { value: 'HAND_OFF', label: linkKindInWords.HAND_OFF, hint: 'The work passes into other hands.' },
  { value: 'SEQUENCE', label: linkKindInWords.SEQUENCE },
]

const valuesOf = ({ fromId, toId, kind, medium }: ModelLink): PartValues => ({
  fromId,
  toId,
  kind,
  medium: medium ?? '',
})

type Props = { modelId: string; flow: OneFlow; link?: ModelLink; from?: Element }

/** A link from one step to another. */
export function LinkForm({ modelId, flow, link, from }: Props) {
  const programmeId = useProgrammeId()
  const { to } = useChosen()
  const path = { programmeId, id: modelId }
  const form = usePartForm({
    modelId,
    draft: link?.id ?? `${flow.flow.id}/new-link/${from?.id ?? ''}`,
    initial: link ? valuesOf(link) : { fromId: from?.id ?? '', toId: '', kind: 'HAND_OFF', medium: '' },
    version: link?.version,
    find: (document) => {
      const now = document.links.find(({ id }) => id === link?.id)
      return now && { values: valuesOf(now), version: now.version }
    },
    async send(values, headers) {
      const body = {
        fromId: values.fromId ?? '',
        toId: values.toId ?? '',
        kind: values.kind as ModelLink['kind'],
        medium: orNull(values.medium),
      }
      const { data } = link
        ? await api.PATCH(linkPath, { params: { path: { ...path, linkId: link.id } }, body, headers })
        : await api.POST(linksPath, { params: { path }, body, headers })
      return data && { part: 'link', id: data.id, doing: 'look' }
    },
    done: link ? 'The link is saved' : 'The steps are linked',
  })
  const steps = flow.steps.map(({ id, number, title }) => ({ value: id, label: `${number}. ${title}` }))
  const back = link
    ? ({ part: 'link', id: link.id } as const)
    : from && ({ part: 'step', id: from.id } as const)
  return (
    <ProblemForm
      form={form}
      save={link ? 'Save' : 'Link them'}
      labels={labels as Record<string, string>}
      groups={[
        optionGroup('fromId', labels.fromId, steps),
        optionGroup('toId', labels.toId, steps),
        optionGroup('kind', labels.kind, kinds),
      ]}
      cancelTo={to(back && { ...back, doing: 'look' })}
    >
      <SelectField label={labels.fromId} none="Choose a step" options={steps} {...form.field('fromId')} />
      <SelectField label={labels.toId} none="Choose a step" options={steps} {...form.field('toId')} />
      <RadiosField label={labels.kind} options={kinds} {...form.field('kind')} />
      <TextField
        label={labels.medium}
        hint="A letter, a call, a word in the corridor."
        optional
        autoComplete="off"
        {...form.field('medium')}
      />
    </ProblemForm>
  )
}
