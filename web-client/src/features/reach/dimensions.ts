import { attribute, dimensionLabel, dimensionWords } from '@/shared/dimension-label'
import { useAddress } from '@/shared/use-address'
import { useDimensionNames } from '@/shared/use-dimension-names'

export type Dimension = { name: string; label: string }

/** The same within a sentence: "place", though "X" stays what it is. */
export function dimensionInWords(name: string): string {
  return dimensionLabel(name).replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase())
}

/** What its categories are together: "places", or "values" of an attribute. */
export function categoriesWord(name: string): string {
  return dimensionWords[name]?.many ?? 'values'
}

/** The dimension that the address names, places unless it names one. */
export function useDimension(): string {
  const asked = useAddress().get('dimension') ?? 'PLACE'
  return asked in dimensionWords || attribute.test(asked) ? asked : 'PLACE'
}

/** Those that every programme has, then what its frame counts and what its people are told apart by, and the one that is asked for. */
export function useDimensions(): Dimension[] {
  const current = useDimension()
  return [...new Set([...useDimensionNames(), current])].map((name) => ({
    name,
    label: dimensionLabel(name),
  }))
}
