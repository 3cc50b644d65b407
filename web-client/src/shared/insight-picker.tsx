import { keepPreviousData } from '@tanstack/react-query'
import { queries } from '@/api/client'
import { type Cited, CitedPicker } from '@/shared/cited-picker'
import type { FieldProps } from '@/shared/field-group'
import { inWords } from '@/shared/in-words'
import { useProgrammeId } from '@/shared/use-membership'
import { useSettled } from '@/shared/use-settled'

type Props = {
  label: string
  hint?: string
  required?: boolean
  field: FieldProps
  chosen: Cited[]
  onChange: (chosen: Cited[]) => void
}

/** Insights that are kept, found by words of theirs. */
export function InsightPicker({ field, ...props }: Props) {
  const programmeId = useProgrammeId()
  const typed = field.value.trim()
  const q = useSettled(typed)
  const insights = queries.useQuery(
    'get',
    '/programmes/{programmeId}/insights',
    { params: { path: { programmeId }, query: { q, state: 'KEPT', limit: 10 } } },
    { enabled: q !== '', placeholderData: keepPreviousData },
  )
  const found = q === '' ? [] : (insights.data?.results ?? [])
  return (
    <CitedPicker
      {...props}
      field={field}
      isReading={q !== typed || insights.isFetching}
      found={found.map(({ id, statement, kind }) => ({ value: id, label: statement, hint: inWords(kind) }))}
    />
  )
}
