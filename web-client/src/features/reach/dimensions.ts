import { queries } from '@/api/client'
import { useAddress } from '@/shared/use-address'
import { useIsOneOf, useProgrammeId } from '@/shared/use-membership'

export type Dimension = { name: string; label: string }

const attribute = /^ATTRIBUTE:([A-Za-z][A-Za-z0-9_]{0,59})$/
const usual = ['PLACE', 'SECTOR', 'GROUP'] as const
const words: Record<string, { one: string; many: string }> = {
  PLACE: { one: 'Place', many: 'places' },
  SECTOR: { one: 'Sector', many: 'sectors' },
  GROUP: { one: 'Group', many: 'groups' },
}

/** "Place", or "Working pattern" of ATTRIBUTE:workingPattern. */
export function dimensionLabel(name: string): string {
  const own = attribute.exec(name)?.[1]
  if (own === undefined) return words[name]?.one ?? name
  const spaced = own
    .replaceAll('_', ' ')
    .replace(/([a-z0-9])([A-Z])/g, (_, before: string, letter: string) => `${before} ${letter.toLowerCase()}`)
  return spaced.charAt(0).toUpperCase() + spaced.slice(1)
}

/** The same within a sentence: "place", though "X" stays what it is. */
export function dimensionInWords(name: string): string {
  return dimensionLabel(name).replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase())
}

/** What its categories are together: "places", or "values" of an attribute. */
export function categoriesWord(name: string): string {
  return words[name]?.many ?? 'values'
}

/** The dimension that the address names, places unless it names one. */
export function useDimension(): string {
  const asked = useAddress().get('dimension') ?? 'PLACE'
  return asked in words || attribute.test(asked) ? asked : 'PLACE'
}

/** Those that every programme has, then what its frame counts and what its people are told apart by. */
export function useDimensions(): Dimension[] {
  const programmeId = useProgrammeId()
  const current = useDimension()
  const seesPeople = useIsOneOf('LEAD', 'FACILITATOR', 'INTEGRATION')
  const path = { programmeId }
  const frame = queries.useQuery('get', '/programmes/{programmeId}/population-frame', { params: { path } })
  // The service has no list of attributes: those of the first people are taken for those of all.
  const people = queries.useQuery(
    'get',
    '/programmes/{programmeId}/stakeholders',
    { params: { path, query: { limit: 200 } } },
    { enabled: seesPeople },
  )
  const used = people.data?.results.flatMap(({ attributes }) => Object.keys(attributes)) ?? []
  const names = new Set<string>([
    ...usual,
    ...(frame.data?.cells.map(({ dimension }) => dimension) ?? []),
    ...used.map((name) => `ATTRIBUTE:${name}`).toSorted(),
    current,
  ])
  return [...names].map((name) => ({ name, label: dimensionLabel(name) }))
}
