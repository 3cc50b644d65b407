import type { Schemas } from '@/api/client'
import { dimensionLabel } from '@/shared/dimension-label'
import type { Option } from '@/shared/select-field'
import type { useReference } from '@/shared/use-reference'

type Quota = Schemas['Quota']
type Reference = ReturnType<typeof useReference>

/** "Lambeth: at most 1"; "Mental health: 1 to 2". */
export function quotaInWords(quota: Quota, reference: Reference, places: number | null): string {
  return `${quotaName(quota, reference)}: ${rangeInWords(quota, places)}`
}

/** "Lambeth", or "Working pattern nights" of an attribute. */
export function quotaName({ dimension, value }: Quota, { places, sectors }: Reference): string {
  if (dimension === 'PLACE') return places.of(value) ?? value
  if (dimension === 'SECTOR') return sectors.of(value) ?? value
  return `${dimensionLabel(dimension)} “${value}”`
}

/** The most that the service takes: no limit. */
const noLimit = 1000

export function rangeInWords({ min, max }: Pick<Quota, 'min' | 'max'>, places: number | null): string {
  if (max === 0) return 'none'
  if (min === max) return `exactly ${min}`
  const isOpen = max >= (places ?? noLimit)
  if (min === 0) return isOpen ? 'any number' : `at most ${max}`
  return isOpen ? `at least ${min}` : `${min} to ${max}`
}

/** How much a quota weighs when not all can hold: the service takes 1 to 100. */
export const importances: Option[] = [
  { value: '1', label: 'Gives way first' },
  { value: '2', label: 'Important' },
  { value: '3', label: 'Gives way last' },
]

export function importanceInWords(priority: number): string {
  return importances.find(({ value }) => value === String(priority))?.label ?? `Importance ${priority}`
}

/** Most quotas are important; what is not as the others is worth a word. */
export function isUnusual({ priority }: Quota): boolean {
  return priority !== 2
}

export function importancesWith(priority: string): Option[] {
  const isUsual = importances.some(({ value }) => value === priority)
  return isUsual ? importances : [...importances, { value: priority, label: `Importance ${priority}` }]
}
