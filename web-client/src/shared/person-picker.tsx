import { keepPreviousData } from '@tanstack/react-query'
import { queries, type Schemas } from '@/api/client'
import { Combobox } from '@/shared/combobox'
import type { FieldProps, FieldWords } from '@/shared/field-group'
import { useProgrammeId } from '@/shared/use-membership'
import { useSettled } from '@/shared/use-settled'
import { workOf } from '@/shared/work-of'

type Stakeholder = Schemas['Stakeholder']
type Props = FieldProps & FieldWords & { except?: string; onChoose: (person: Stakeholder) => void }

/** Finds somebody of the programme by name, job or organisation; `except` is who is meant already. */
export function PersonPicker({ except, onChoose, ...field }: Props) {
  const programmeId = useProgrammeId()
  const q = useSettled(field.value.trim())
  const found = queries.useQuery(
    'get',
    '/programmes/{programmeId}/stakeholders',
    { params: { path: { programmeId }, query: { q, limit: 10 } } },
    { enabled: q !== '', placeholderData: keepPreviousData },
  )
  const people = q === '' ? [] : (found.data?.results ?? []).filter(({ id }) => id !== except)
  return (
    <Combobox
      {...field}
      isReading={q !== field.value.trim() || found.isFetching}
      options={people.map((person) => ({ value: person.id, label: person.name, hint: workOf(person) }))}
      onChoose={(chosen) => {
        const person = people.find(({ id }) => id === chosen)
        if (person) onChoose(person)
      }}
    />
  )
}
