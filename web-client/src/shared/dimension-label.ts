import { capital } from './in-words'

/** An attribute of one's own, as a dimension, with its name. */
export const attribute = /^ATTRIBUTE:([A-Za-z][A-Za-z0-9_]{0,59})$/

/** What the dimensions that every programme has are called. */
export const dimensionWords: Record<string, { one: string; many: string }> = {
  PLACE: { one: 'Place', many: 'places' },
  SECTOR: { one: 'Sector', many: 'sectors' },
  GROUP: { one: 'Group', many: 'groups' },
}

/** "Place", or "Working pattern" of ATTRIBUTE:workingPattern. */
export function dimensionLabel(name: string): string {
  const own = attribute.exec(name)?.[1]
  if (own === undefined) return dimensionWords[name]?.one ?? name
  const spaced = own
    .replaceAll('_', ' ')
    .replace(/([a-z0-9])([A-Z])/g, (_, before: string, letter: string) => `${before} ${letter.toLowerCase()}`)
  return capital(spaced)
}
