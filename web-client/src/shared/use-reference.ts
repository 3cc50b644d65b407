import { queries } from '@/api/client'
import type { Option } from '@/shared/select-field'
import { useProgrammeId } from '@/shared/use-membership'

type Category = { code: string; name: string }

export type Names = {
  options: Option[]
  /** The name for a code; the code itself until names are read. */
  of: (code: string | null | undefined) => string | undefined
}

/** What places, sectors and groups are called: people carry only their codes. */
export function useReference(): { places: Names; sectors: Names; groups: Names } {
  const programmeId = useProgrammeId()
  const whole = { params: { path: { programmeId }, query: { limit: 200 } } }
  const places = queries.useQuery('get', '/programmes/{programmeId}/places', whole)
  const sectors = queries.useQuery('get', '/programmes/{programmeId}/sectors', whole)
  const groups = queries.useQuery('get', '/programmes/{programmeId}/stakeholder-groups', whole)
  return {
    places: namesIn(places.data?.results),
    sectors: namesIn(sectors.data?.results),
    groups: namesIn(groups.data?.results),
  }
}

function namesIn(categories: Category[] = []): Names {
  return {
    options: categories.map(({ code, name }) => ({ value: code, label: name })),
    of: (code) => (code ? (categories.find((category) => category.code === code)?.name ?? code) : undefined),
  }
}
