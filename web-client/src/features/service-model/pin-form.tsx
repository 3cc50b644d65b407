import { api } from '@/api/client'
import { type Cited, citedIn, withCited } from '@/shared/cited-picker'
import { InsightPicker } from '@/shared/insight-picker'
import { ProblemForm } from '@/shared/problem-form'
import { QueryView } from '@/shared/query-view'
import { SelectField } from '@/shared/select-field'
import { TextField } from '@/shared/text-field'
import { TextareaField } from '@/shared/textarea-field'
import { useProgrammeId } from '@/shared/use-membership'
import { AnswersField, useBreakdownOptions } from './answers-field'
import { readCited, useCited } from './cited-insights'
import { pinNoun } from './model-words'
import { type OneFlow, pinsOf } from './one-flow'
import { idsIn, noPin, pinFrom, pinGroups, pinLabels, placeOf, placesIn, valuesOf } from './pin-values'
import {
  breakdownPath,
  breakdownsPath,
  improvementPath,
  improvementsPath,
  type ModelKind,
  type Pin,
} from './service-models'
import { useChosen } from './use-chosen'
import { usePartForm } from './use-part-form'

type Props = { modelId: string; kind: ModelKind; flow: OneFlow; pin?: Pin; place?: string }

/** What fails at a step or a link, or what would be better there: with the insights that say so. */
export function PinForm(props: Props) {
  const cited = useCited(props.pin?.insightIds ?? [])
  return (
    <QueryView query={cited} what="what it rests on">
      {(insights) => <Fields {...props} cited={insights} />}
    </QueryView>
  )
}

function Fields(props: Props & { cited: Cited[] }) {
  const { kind, flow, pin, place } = props
  const { to } = useChosen()
  const form = usePinForm(props)
  const { values, field, replace } = form
  const breakdowns = useBreakdownOptions(flow.flow.name, kind === 'FUTURE')
  const labels = pinLabels(kind)
  const places = placesIn(flow)
  const back = pin ? ({ part: 'pin', id: pin.id } as const) : placeOf(flow, place)
  return (
    <ProblemForm
      form={form}
      save={pin ? 'Save' : `Pin the ${pinNoun(kind)}`}
      labels={labels as Record<string, string>}
      groups={pinGroups(kind, places, breakdowns)}
      cancelTo={to(back && { ...back, doing: 'look' })}
    >
      <SelectField label={labels.where} none="Choose a step or a link" options={places} {...field('where')} />
      <TextField
        label={labels.title}
        hint="A few words, to be read in the picture."
        autoComplete="off"
        {...field('title')}
      />
      <TextareaField label={labels.description} optional rows={2} {...field('description')} />
      <InsightPicker
        label={labels.insightIds}
        hint="Type a word of what people said, then choose. The most telling comes first."
        required
        field={field('insightIds')}
        chosen={citedIn(values, 'insights')}
        onChange={(chosen) => replace({ ...withCited(values, 'insights', chosen), insightIds: '' })}
      />
      <AnswersField
        id={form.idOf('answersIds')}
        error={form.errorOf('answersIds')}
        label={labels.answersIds}
        options={breakdowns}
        chosen={idsIn(values.answersIds)}
        onChange={(ids) => replace({ ...values, answersIds: ids.join(' ') })}
      />
    </ProblemForm>
  )
}

function usePinForm({ modelId, kind, flow, pin, place, cited }: Props & { cited: Cited[] }) {
  const programmeId = useProgrammeId()
  const path = { programmeId, id: modelId }
  return usePartForm({
    modelId,
    draft: pin?.id ?? `${flow.flow.id}/new-pin/${place ?? ''}`,
    initial: pin ? valuesOf(pin, cited) : noPin(place ?? ''),
    version: pin?.version,
    find: async (document) => {
      const now = pinsOf(document).find(({ id }) => id === pin?.id)
      return (
        now && {
          values: valuesOf(now, await readCited(programmeId, now.insightIds)),
          version: now.version,
        }
      )
    },
    pointers: { where: '/elementId' },
    async send(values, headers) {
      const { body, better } = pinFrom(values, flow)
      const { data } = await (kind === 'CURRENT'
        ? pin
          ? api.PATCH(breakdownPath, { params: { path: { ...path, breakdownId: pin.id } }, body, headers })
          : api.POST(breakdownsPath, { params: { path }, body, headers })
        : pin
          ? api.PATCH(improvementPath, {
              params: { path: { ...path, improvementId: pin.id } },
              body: better,
              headers,
            })
          : api.POST(improvementsPath, { params: { path }, body: better, headers }))
      return data && { part: 'pin', id: data.id, doing: 'look' }
    },
    done: pin ? `The ${pinNoun(kind)} is saved` : `The ${pinNoun(kind)} is pinned`,
  })
}
