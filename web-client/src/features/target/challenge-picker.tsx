import { keepPreviousData } from '@tanstack/react-query'
import { queries, type Schemas } from '@/api/client'
import { Combobox } from '@/shared/combobox'
import type { FieldProps, FieldWords } from '@/shared/field-group'
import { useProgrammeId } from '@/shared/use-membership'
import { useSettled } from '@/shared/use-settled'

type Props = FieldProps & FieldWords & { onChoose: (challenge: Schemas['Challenge']) => void }

/** A challenge that is not over, found by words of it. */
export function ChallengePicker({ onChoose, ...field }: Props) {
  const programmeId = useProgrammeId()
  const typed = field.value.trim()
  const q = useSettled(typed)
  const challenges = queries.useQuery(
    'get',
    '/programmes/{programmeId}/challenges',
    { params: { path: { programmeId }, query: { q, status: 'in:OPEN,IN_PROGRESS', limit: 10 } } },
    { enabled: q !== '', placeholderData: keepPreviousData },
  )
  const found = q === '' ? [] : (challenges.data?.results ?? [])
  return (
    <Combobox
      {...field}
      isReading={q !== typed || challenges.isFetching}
      options={found.map(({ id, statement }) => ({ value: id, label: statement }))}
      onChoose={(chosen) => {
        const challenge = found.find(({ id }) => id === chosen)
        if (challenge) onChoose(challenge)
      }}
    />
  )
}
