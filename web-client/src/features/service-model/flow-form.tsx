import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '@/api/client'
import { held, ifMatch } from '@/api/versions'
import { ConfirmAction } from '@/shared/confirm-action'
import { ProblemForm } from '@/shared/problem-form'
import { QueryView } from '@/shared/query-view'
import { SelectField } from '@/shared/select-field'
import { TextField } from '@/shared/text-field'
import { useAddress } from '@/shared/use-address'
import { useProgrammeId } from '@/shared/use-membership'
import { optionGroup } from './part-groups'
import { type Flow, flowPath, flowsPath } from './service-models'
import { useChosen } from './use-chosen'
import { type PartValues, usePartForm } from './use-part-form'

const labels = { name: 'What is the journey called?', number: 'Place among the journeys' }

type Props = { modelId: string; flows: Flow[]; flow?: Flow; isEmpty?: boolean }

/** A journey of a model: its name and where it stands among the others. */
export function FlowForm(props: Props) {
  const { modelId, flow } = props
  const programmeId = useProgrammeId()
  const path = { programmeId, id: modelId, flowId: flow?.id ?? '' }
  const now = useQuery({
    queryKey: ['get', flowPath, path],
    queryFn: () => readFlow(path),
    enabled: flow !== undefined,
  })
  if (!flow) return <Fields {...props} />
  return (
    <QueryView query={now} what="the journey">
      {({ data }) => <Fields key={data.id} {...props} flow={data} version={data.version} />}
    </QueryView>
  )
}

const readFlow = async (path: { programmeId: string; id: string; flowId: string }) =>
  held(await api.GET(flowPath, { params: { path } }))

const valuesOf = ({ name, number }: Flow): PartValues => ({ name, number: String(number) })

function Fields({ modelId, flows, flow, version, isEmpty = false }: Props & { version?: number }) {
  const { to } = useChosen()
  const form = useFlowForm(modelId, flow, version)
  const places = flows.map(({ number, name }) => ({
    value: String(number),
    label: `${number} (now ${name})`,
  }))
  return (
    <>
      <ProblemForm
        form={form}
        save={flow ? 'Save' : 'Add the journey'}
        labels={labels}
        groups={[optionGroup('number', labels.number, places)]}
        cancelTo={to()}
      >
        <TextField
          label={labels.name}
          hint="Journeys of one name are laid beside each other in the comparison."
          autoComplete="off"
          {...form.field('name')}
        />
        {flow && <SelectField label={labels.number} options={places} {...form.field('number')} />}
      </ProblemForm>
      {flow && isEmpty && <DeleteFlow modelId={modelId} flow={flow} version={version ?? 0} />}
      {flow && !isEmpty && (
        <p className="il-note">It can be deleted once its steps and actors are deleted.</p>
      )}
    </>
  )
}

function useFlowForm(modelId: string, flow: Flow | undefined, version: number | undefined) {
  const programmeId = useProgrammeId()
  const { change } = useAddress()
  const path = { programmeId, id: modelId }
  return usePartForm({
    modelId,
    draft: flow?.id ?? 'new-flow',
    initial: flow ? valuesOf(flow) : { name: '' },
    version,
    find: async () => {
      const { data } = await readFlow({ ...path, flowId: flow?.id ?? '' })
      return { values: valuesOf(data), version: data.version }
    },
    async send(values, headers) {
      const name = values.name?.trim() ?? ''
      if (flow) {
        const params = { path: { ...path, flowId: flow.id } }
        await api.PATCH(flowPath, { params, body: { name, number: Number(values.number) }, headers })
        return undefined
      }
      const { data } = await api.POST(flowsPath, { params: { path }, body: { name }, headers })
      change({ flow: data?.id }, { replace: true, preventScrollReset: true })
      return undefined
    },
    done: flow ? 'The journey is saved' : 'The journey is added',
  })
}

function DeleteFlow({ modelId, flow, version }: { modelId: string; flow: Flow; version: number }) {
  const programmeId = useProgrammeId()
  const { change } = useAddress()
  const [asks, setAsks] = useState(false)
  return (
    <>
      <button className="il-link-button" type="button" onClick={() => setAsks(true)}>
        Delete the journey
      </button>
      {asks && (
        <ConfirmAction
          title={`Delete the journey “${flow.name}”?`}
          confirm="Delete it"
          cancel="Keep it"
          onCancel={() => setAsks(false)}
          content={`${flow.id} goes`}
          send={() =>
            api.DELETE(flowPath, {
              params: { path: { programmeId, id: modelId, flowId: flow.id } },
              headers: ifMatch({ etag: `"${version}"` }),
            })
          }
          done="The journey is deleted"
          onDone={() => change({ flow: null, at: null, do: null }, { replace: true })}
        >
          <p>Nobody acts in it. Versions that were kept still show it.</p>
        </ConfirmAction>
      )}
    </>
  )
}
