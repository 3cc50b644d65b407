import type { Schemas } from '@/api/client'

type HeardFrom = Schemas['InsightHeardFrom']

/** "General practitioners, Lambeth"; "A contributor" of whom nothing is told. */
export function sourceInWords({ groupName, placeName, sectorName }: HeardFrom): string {
  const known = groupName || placeName ? [groupName, placeName] : [sectorName]
  return known.filter(Boolean).join(', ') || 'A contributor'
}

/** "General practitioners, Lambeth, and 2 more" */
export function sourcesInWords(sources: HeardFrom[]): string {
  const [first] = sources
  if (!first) return ''
  return sources.length === 1
    ? sourceInWords(first)
    : `${sourceInWords(first)}, and ${sources.length - 1} more`
}
