import type { Schemas } from '@/api/client'
import { isDay, refuse } from '@/shared/input-problem'
import { numberIn } from '@/shared/typed-number'

/** Everything in the form by name: `definition`, `asOf`, and for each cell what was typed. */
export type FrameValues = Record<string, string>

export type FrameDimension = {
  /** PLACE, SECTOR, GROUP, or ATTRIBUTE: and a name. */
  key: string
  title: string
  rows: { name: string; label: string }[]
}

type Category = Pick<Schemas['Category'], 'code' | 'name'>
export type Categories = { PLACE: Category[]; SECTOR: Category[]; GROUP: Category[] }

const titles = { PLACE: 'Places', SECTOR: 'Sectors', GROUP: 'Stakeholder groups' }

/** The name of a cell in the form. It is part of an id, so that it holds no spaces. */
export function cellName(dimension: string, value: string): string {
  return `${dimension}/${encodeURIComponent(value)}`
}

function cellOf(name: string): { dimension: string; value: string } {
  const [dimension = '', value = ''] = name.split('/')
  return { dimension, value: decodeURIComponent(value) }
}

function isCell(name: string): boolean {
  return name.includes('/')
}

export function valuesOf(frame: Schemas['PopulationFrame']): FrameValues {
  const cells = frame.cells.map(({ dimension, value, size }) => [cellName(dimension, value), String(size)])
  return { definition: frame.definition, asOf: frame.asOf ?? '', ...Object.fromEntries(cells) }
}

/** A row for each category there is, and for each attribute somebody has named. */
export function dimensionsOf(categories: Categories, values: FrameValues): FrameDimension[] {
  const fixed = (['PLACE', 'SECTOR', 'GROUP'] as const).map((key) => ({
    key,
    title: titles[key],
    rows: categories[key].map(({ code, name }) => ({ name: cellName(key, code), label: name })),
  }))
  const own = new Map<string, FrameDimension>()
  for (const name of Object.keys(values).filter((key) => key.startsWith('ATTRIBUTE:'))) {
    const { dimension, value } = cellOf(name)
    const title = dimension.slice('ATTRIBUTE:'.length)
    const group = own.get(dimension) ?? { key: dimension, title, rows: [] }
    group.rows.push({ name, label: value })
    own.set(dimension, group)
  }
  return [...fixed, ...own.values()]
}

/** The names of the cells that will be sent, in their order; empty ones are left out. */
export function sentCells(values: FrameValues): string[] {
  return Object.keys(values).filter((name) => isCell(name) && values[name]?.trim())
}

export function isSize(typed: string): boolean {
  const size = numberIn(typed)
  return size === null || (Number.isSafeInteger(size) && size >= 0)
}

/** What is sent, unless something is no number or no date. */
export function frameFrom(values: FrameValues): Schemas['NewPopulationFrame'] {
  const sent = sentCells(values)
  refuse([
    ...(!values.asOf || isDay(values.asOf)
      ? []
      : [{ pointer: '/asOf', detail: 'give a day that exists, or none' }]),
    ...sent.flatMap((name, index) =>
      isSize(values[name] ?? '')
        ? []
        : [{ pointer: `/cells/${index}`, detail: `give ${cellOf(name).value} a whole number, such as 1180` }],
    ),
  ])
  return {
    definition: (values.definition ?? '').trim(),
    asOf: values.asOf || null,
    cells: sent.map((name) => ({ ...cellOf(name), size: numberIn(values[name] ?? '') ?? 0 })),
  }
}

/** The people in a dimension; null while none of its cells is filled in. */
export function totalOf({ rows }: FrameDimension, values: FrameValues): number | null {
  const sizes = rows.map(({ name }) => numberIn(values[name] ?? '')).filter((size) => size !== null)
  return sizes.length === 0 ? null : sizes.reduce((sum, size) => sum + (Number.isNaN(size) ? 0 : size), 0)
}

/** Totals that should be the same people counted another way, where they are not. */
export function differingTotals(dimensions: FrameDimension[], values: FrameValues) {
  const totals = dimensions.flatMap((dimension) => {
    const total = totalOf(dimension, values)
    return total === null ? [] : [{ title: dimension.title, total }]
  })
  return new Set(totals.map(({ total }) => total)).size > 1 ? totals : []
}
