import { useAddress } from '@/shared/use-address'

/** All that narrows the list, by the name it has in the address and at the service. */
export const peopleFilters = [
  'status',
  'placeCode',
  'sectorCode',
  'groupCode',
  'organisationCode',
  'wave',
] as const

/** What the address asks of the list of people. */
export function usePeopleQuery() {
  const { get } = useAddress()
  const isFiltered = peopleFilters.some((name) => get(name))
  const sort = get('sort')
  const byDate = sort?.endsWith('createdAt') === true
  return {
    query: {
      q: get('q'),
      ...Object.fromEntries(peopleFilters.map((name) => [name, get(name)])),
      // The service has filtered lists in order of name only, and refuses another.
      sort: isFiltered && byDate ? undefined : sort,
      cursor: get('cursor'),
    },
    isNarrowed: isFiltered || get('q') !== undefined,
    onlyByName: isFiltered && byDate,
    /** Changes of the address that clear everything. */
    none: Object.fromEntries(['q', ...peopleFilters].map((name) => [name, null])),
  }
}
