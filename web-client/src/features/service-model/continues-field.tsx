import type { FieldProps } from '@/shared/field-group'
import { type Option, SelectField } from '@/shared/select-field'
import { flowsOf, oneFlow } from './one-flow'
import { useDocument, useModels } from './service-models'

type Props = FieldProps & { label: string; options: Option[] }

/** Which step of how it is now goes on in this one. */
export function ContinuesField({ options, ...field }: Props) {
  if (options.length === 0) return null
  return (
    <SelectField
      hint="What stays is told apart from what is new by this."
      none="None: it is new"
      options={options}
      {...field}
    />
  )
}

/** The steps of the newest model of how it is; those of the journey of this name come first. */
export function useStepsToContinue(flowName: string, enabled: boolean): Option[] {
  const current = useModels('CURRENT').data?.results[0]
  const document = useDocument(current?.id ?? '', enabled && current !== undefined).data
  if (!enabled || !document) return []
  const isFirst = ({ name }: { name: string }) => Number(name.toLowerCase() === flowName.toLowerCase())
  return flowsOf(document)
    .toSorted((one, other) => isFirst(other) - isFirst(one))
    .flatMap((flow) =>
      oneFlow(document, flow).steps.map(({ id, title }) => ({ value: id, label: `${title} (${flow.name})` })),
    )
}
