import { queries } from '@/api/client'
import { SelectField } from '@/shared/select-field'
import { useProgrammeId } from '@/shared/use-membership'

type Props = { id: string; value: string; onChange: (roundId: string) => void }

/** The round to vote in, of those that are open or going to be. */
export function RoundField({ id, value, onChange }: Props) {
  const programmeId = useProgrammeId()
  const rounds = queries.useQuery('get', '/programmes/{programmeId}/prioritisations', {
    params: { path: { programmeId }, query: { state: 'in:DRAFT,OPEN', limit: 200 } },
  })
  return (
    <SelectField
      id={id}
      label="In which round?"
      none="Whichever is open and closes first"
      options={(rounds.data?.results ?? []).map((round) => ({ value: round.id, label: round.title }))}
      value={value}
      onChange={onChange}
    />
  )
}
