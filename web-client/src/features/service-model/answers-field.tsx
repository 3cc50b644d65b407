import { CheckboxesField } from '@/shared/checkboxes-field'
import type { Option } from '@/shared/select-field'
import { flowsOf, oneFlow, pinsIn } from './one-flow'
import { type ModelDocument, useDocument, useModels } from './service-models'

type Props = {
  id: string
  error?: string
  label: string
  options: Option[]
  chosen: string[]
  onChange: (chosen: string[]) => void
}

/** Which breakdowns an improvement answers. */
export function AnswersField(field: Props) {
  if (field.options.length === 0) return null
  return (
    <CheckboxesField {...field} hint="Those that nothing answers yet are told in the comparison." optional />
  )
}

/** The breakdowns of the newest model of how it is; those of the journey of this name come first. */
export function useBreakdownOptions(flowName: string, enabled: boolean): Option[] {
  const current = useModels('CURRENT').data?.results[0]
  const document = useDocument(current?.id ?? '', enabled && current !== undefined)
  return enabled && document.data ? optionsOf(document.data, flowName) : []
}

function optionsOf(document: ModelDocument, first: string): Option[] {
  const isFirst = ({ name }: { name: string }) => Number(name.toLowerCase() === first.toLowerCase())
  return flowsOf(document)
    .toSorted((one, other) => isFirst(other) - isFirst(one))
    .flatMap((flow) =>
      pinsIn(oneFlow(document, flow)).map(({ id, title }) => ({
        value: id,
        label: `${title} (${flow.name})`,
      })),
    )
}
