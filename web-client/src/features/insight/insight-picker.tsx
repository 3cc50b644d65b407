import { keepPreviousData } from '@tanstack/react-query'
import { queries } from '@/api/client'
import { Combobox } from '@/shared/combobox'
import type { FieldProps, FieldWords } from '@/shared/field-group'
import { inWords } from '@/shared/in-words'
import { useProgrammeId } from '@/shared/use-membership'
import { useSettled } from '@/shared/use-settled'
import { type CitedInsight, insightsPath } from './insights'

type Props = FieldProps & FieldWords & { except: string[]; onChoose: (insight: CitedInsight) => void }

/** Finds an insight that is kept by its words; `except` are those that are meant already. */
export function InsightPicker({ except, onChoose, ...field }: Props) {
  const programmeId = useProgrammeId()
  const typed = field.value.trim()
  const q = useSettled(typed)
  const found = queries.useQuery(
    'get',
    insightsPath,
    { params: { path: { programmeId }, query: { q, state: 'KEPT', limit: 10 } } },
    { enabled: q !== '', placeholderData: keepPreviousData },
  )
  const fitting = q === '' ? [] : (found.data?.results ?? []).filter(({ id }) => !except.includes(id))
  return (
    <Combobox
      {...field}
      isReading={q !== typed || found.isFetching}
      options={fitting.map(({ id, kind, statement }) => ({
        value: id,
        label: statement,
        hint: inWords(kind),
      }))}
      onChoose={(id) => {
        const one = fitting.find((insight) => insight.id === id)
        if (one) onChoose(one)
      }}
    />
  )
}
