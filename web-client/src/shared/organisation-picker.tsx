import { Combobox } from '@/shared/combobox'
import type { FieldProps, FieldWords } from '@/shared/field-group'
import { type Organisation, useOrganisations } from '@/shared/use-organisations'

type Props = FieldProps & FieldWords & { onChoose: (organisation: Organisation) => void }

export function OrganisationPicker({ onChoose, ...field }: Props) {
  const { organisations, isReading } = useOrganisations(field.value)
  return (
    <Combobox
      {...field}
      isReading={isReading}
      options={organisations.map(({ code, name }) => ({ value: code, label: name }))}
      onChoose={(chosen) => {
        const organisation = organisations.find(({ code }) => code === chosen)
        if (organisation) onChoose(organisation)
      }}
    />
  )
}
