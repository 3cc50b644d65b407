import { queries } from '@/api/client'
import { type Cited, CitedPicker } from '@/shared/cited-picker'
import type { FieldProps } from '@/shared/field-group'
import { useProgrammeId } from '@/shared/use-membership'

const mostShown = 10

type Props = { label: string; field: FieldProps; chosen: Cited[]; onChange: (chosen: Cited[]) => void }

/** What teams found in retrospectives, found by words of it or of where it was found: of the latest 200. */
export function FindingPicker({ field, ...props }: Props) {
  const programmeId = useProgrammeId()
  const findings = queries.useQuery('get', '/programmes/{programmeId}/findings', {
    params: { path: { programmeId }, query: { limit: 200 } },
  })
  const words = field.value.trim().toLowerCase().split(/\s+/).filter(Boolean)
  const fits = (text: string) => words.every((word) => text.toLowerCase().includes(word))
  const found = (findings.data?.results ?? [])
    .filter(
      ({ statement, retrospectiveTitle }) => words.length > 0 && fits(`${statement} ${retrospectiveTitle}`),
    )
    .slice(0, mostShown)
  return (
    <CitedPicker
      {...props}
      field={field}
      hint="Type words of it, or of the retrospective, then choose."
      isReading={findings.isPending}
      found={found.map(({ id, statement, retrospectiveTitle }) => ({
        value: id,
        label: statement,
        hint: retrospectiveTitle,
      }))}
    />
  )
}
