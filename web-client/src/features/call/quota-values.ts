import type { Schemas } from '@/api/client'
import { isProblemError, ProblemError, type ProblemPlace } from '@/api/problem'
import { numberIn } from '@/shared/typed-number'
import type { CallValues } from './call-input'

type Quota = Schemas['Quota']

const prefix = 'quotas/'
const usualPriority = '2'

/**
 * The most that the service takes for a quota: no limit. As many as there are places would become one once there are more,
 * which can be said when quotas cannot any more.
 */
const noLimit = 1000

/**
 * A row of the table as it is typed: of a place or sector by its code ("PLACE:LAMBETH"), of an attribute by a number
 * ("ATTRIBUTE:0"), for its name and value are typed too. Rows without a least and a most are no quotas.
 */
export type TypedQuota = {
  key: string
  name: string
  value: string
  min: string
  max: string
  priority: string
}

export const isOfAttribute = (key: string) => key.startsWith('ATTRIBUTE:')

/** The row of a place or sector. */
export function quotaKey(dimension: 'PLACE' | 'SECTOR', code: string): string {
  return `${dimension}:${code}`
}

export function quotaAt(values: CallValues, key: string): TypedQuota {
  const part = (name: string) => values[`${prefix}${key}/${name}`] ?? ''
  return {
    key,
    name: part('name'),
    value: isOfAttribute(key) ? part('value') : key.slice(key.indexOf(':') + 1),
    min: part('min'),
    max: part('max'),
    priority: part('priority') || usualPriority,
  }
}

/** All rows that anything was typed in, in the order of their keys. */
export function quotasIn(values: CallValues): TypedQuota[] {
  const keys = Object.keys(values)
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length, name.lastIndexOf('/')))
  return [...new Set(keys)].map((key) => quotaAt(values, key)).filter(isTyped)
}

/** A quota of an attribute counts as soon as it is there: it was added. */
function isTyped({ key, min, max }: TypedQuota): boolean {
  return isOfAttribute(key) || min.trim() !== '' || max.trim() !== ''
}

export function attributeKeys(values: CallValues): string[] {
  return quotasIn(values)
    .map(({ key }) => key)
    .filter(isOfAttribute)
}

export function withAttributeQuota(values: CallValues): CallValues {
  const taken = attributeKeys(values).map((key) => Number(key.split(':')[1]))
  const key = `ATTRIBUTE:${Math.max(-1, ...taken) + 1}`
  const row = { name: '', value: '', min: '', max: '', priority: usualPriority }
  return {
    ...values,
    ...Object.fromEntries(Object.entries(row).map(([part, value]) => [`${prefix}${key}/${part}`, value])),
  }
}

export function withoutQuota(values: CallValues, key: string): CallValues {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !name.startsWith(`${prefix}${key}/`)))
}

export function flatQuotas(quotas: Quota[], places: number | null): CallValues {
  let attributes = 0
  return Object.fromEntries(
    quotas.flatMap((quota) => {
      const own = quota.dimension.startsWith('ATTRIBUTE:')
      const key = own ? `ATTRIBUTE:${attributes++}` : `${quota.dimension}:${quota.value}`
      const named = own ? { name: quota.dimension.slice('ATTRIBUTE:'.length), value: quota.value } : {}
      return Object.entries({ ...named, ...typed(quota, places) }).map(([part, value]) => [
        `${prefix}${key}/${part}`,
        value,
      ])
    }),
  )
}

/** As somebody would type it: none at least, and as many as there are at most, are left empty. */
function typed({ min, max, priority }: Quota, places: number | null) {
  const isLimited = max < (places ?? noLimit)
  return {
    min: min === 0 ? '' : String(min),
    max: isLimited || min === 0 ? String(max) : '',
    priority: String(priority),
  }
}

export function badQuotas(values: CallValues): ProblemPlace[] {
  return quotasIn(values).flatMap((row) =>
    (['min', 'max'] as const)
      .filter((part) => row[part].trim() && !Number.isSafeInteger(numberIn(row[part])))
      .map((part) => ({ pointer: `/${prefix}${row.key}/${part}`, detail: 'give a whole number, such as 2' })),
  )
}

/** What is sent, once all numbers are numbers: no least is none, and no most is no limit. */
export function quotasFrom(values: CallValues): Quota[] {
  return quotasIn(values).map((row) => ({
    dimension: isOfAttribute(row.key) ? `ATTRIBUTE:${row.name.trim()}` : (row.key.split(':')[0] ?? ''),
    value: row.value.trim(),
    min: numberIn(row.min) ?? 0,
    max: numberIn(row.max) ?? noLimit,
    priority: Number(row.priority),
  }))
}

/** The service counts quotas in the order they were sent: what it says of one is told at the row it came from. */
export function toldAtRows(error: unknown, values: CallValues): unknown {
  if (!isProblemError(error) || !error.problem.errors) return error
  const keys = quotasIn(values).map(({ key }) => key)
  const errors = error.problem.errors.map((place) => {
    const [, index, part] = /^\/quotas\/(\d+)\/(\w+)/.exec(place.pointer ?? '') ?? []
    const key = keys[Number(index)]
    if (key === undefined) return place
    const shown = part === 'dimension' ? 'name' : part === 'value' && !isOfAttribute(key) ? 'max' : part
    return { ...place, pointer: `/${prefix}${key}/${shown}` }
  })
  return new ProblemError({ ...error.problem, errors })
}
