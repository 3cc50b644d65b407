import { keepPreviousData } from '@tanstack/react-query'
import { queries } from '@/api/client'
import { type Cited, CitedPicker } from '@/shared/cited-picker'
import type { FieldProps } from '@/shared/field-group'
import { counted } from '@/shared/format'
import { useProgrammeId } from '@/shared/use-membership'
import { useSettled } from '@/shared/use-settled'

type Props = { label: string; field: FieldProps; chosen: Cited[]; onChange: (chosen: Cited[]) => void }

/** Symptoms, found by words of theirs. */
export function SymptomPicker({ field, ...props }: Props) {
  const programmeId = useProgrammeId()
  const typed = field.value.trim()
  const q = useSettled(typed)
  const symptoms = queries.useQuery(
    'get',
    '/programmes/{programmeId}/symptoms',
    { params: { path: { programmeId }, query: { q, limit: 10 } } },
    { enabled: q !== '', placeholderData: keepPreviousData },
  )
  const found = q === '' ? [] : (symptoms.data?.results ?? [])
  return (
    <CitedPicker
      {...props}
      field={field}
      hint="Type words of it, then choose."
      isReading={q !== typed || symptoms.isFetching}
      found={found.map(({ id, statement, occurrences }) => ({
        value: id,
        label: statement,
        hint: `Met in ${counted(occurrences, 'finding or insight', 'findings and insights')}`,
      }))}
    />
  )
}
