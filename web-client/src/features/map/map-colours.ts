import { attribute, dimensionLabel } from '@/shared/dimension-label'
import type { Person } from './map-layout'

/** What the dots of every programme can be coloured by, by the name it has in the address. */
export const colourings = ['wave', 'status', 'placeCode', 'sectorCode', 'groupCode', 'community'] as const
type Own = `ATTRIBUTE:${string}`
/** One of these, or an attribute of one's own. */
export type Colouring = (typeof colourings)[number] | Own

export const isOwn = (by: string): by is Own => attribute.test(by)

const words: Partial<Record<Colouring, string>> = {
  wave: 'Wave',
  status: 'Status',
  placeCode: 'Place',
  sectorCode: 'Sector',
  groupCode: 'Group',
  community: 'Community',
}

export type Ink = { fill: string; outline: string }
export type LegendEntry = { value: string; label: string; ink: Ink; people: number }

const blue = '#005eb8'
const waves: Ink[] = [
  { fill: '#003087', outline: '#003087' },
  { fill: '#005eb8', outline: '#005eb8' },
  { fill: '#4a90d9', outline: '#005eb8' },
  { fill: '#a9cdf0', outline: blue },
  { fill: '#ffffff', outline: blue },
]
const none: Ink = { fill: '#e8edee', outline: '#768692' }
const kinds = [
  '#005eb8',
  '#007f3b',
  '#ae2573',
  '#ed8b00',
  '#330072',
  '#00a499',
  '#7c2855',
  '#78be20',
  '#41b6e6',
  '#8a1538',
  '#425563',
  '#fae100',
]

export const colouringLabel = (by: Colouring) => words[by] ?? dimensionLabel(by)

/** The one that the address names, waves unless it names one. */
export function colouringOf(asked: string | undefined): Colouring {
  return asked && isOwn(asked) ? asked : (colourings.find((one) => one === asked) ?? 'wave')
}

/** The attribute that the map must tell for this colouring. */
export const attributeOf = (by: Colouring) => attribute.exec(by)?.[1]

/** What a person is by this colouring, as text; empty where it is not known. */
export function kindOf(person: Person, by: Colouring): string {
  const value = isOwn(by) ? person.attribute : person[by]
  return value === null ? '' : String(value)
}

/** The legend, the most frequent first save for waves; colours come again where there are more kinds than colours. */
export function legendOf(
  people: Person[],
  by: Colouring,
  nameOf: (value: string) => string,
): Map<string, LegendEntry> {
  const counts = new Map<string, number>()
  for (const person of people) {
    const value = kindOf(person, by)
    counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  const inOrder = [...counts].sort(([a, m], [b, n]) =>
    a === '' ? 1 : b === '' ? -1 : by === 'wave' ? Number(a) - Number(b) : n - m || (a < b ? -1 : 1),
  )
  return new Map(
    inOrder.map(([value, count], index) => [
      value,
      {
        value,
        label: value === '' ? (by === 'wave' ? 'Not engaged' : 'Not known') : nameOf(value),
        ink: inkOf(value, by, index),
        people: count,
      },
    ]),
  )
}

function inkOf(value: string, by: Colouring, index: number): Ink {
  if (value === '') return none
  if (by === 'wave') return waves[Math.min(Number(value), waves.length - 1)] ?? none
  const fill = kinds[index % kinds.length] ?? blue
  return { fill, outline: fill === '#fae100' ? '#212b32' : fill }
}
