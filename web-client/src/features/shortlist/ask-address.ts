import { type Ask, tidy } from './ask'

/** What stands in the address; nothing of it that cannot be understood. */
export function readAsk(text: string | undefined): Ask {
  if (!text) return {}
  try {
    const read: unknown = JSON.parse(text)
    if (!isTable(read)) return {}
    return tidy(
      Object.fromEntries(
        Object.entries(shapes).flatMap(([name, fits]) => (fits(read[name]) ? [[name, read[name]]] : [])),
      ),
    )
  } catch {
    return {}
  }
}

const isText = (value: unknown) => typeof value === 'string'
const isTexts = (value: unknown) => Array.isArray(value) && value.every(isText)
const isTable = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isTableOf = (fits: (value: unknown) => boolean) => (value: unknown) =>
  isTable(value) && Object.values(value).every(fits)
const areLimits = (value: unknown) =>
  value === null || (isTable(value) && [value.min, value.max, value.priority].every(isText))

const shapes: Record<keyof Ask, (value: unknown) => boolean> = {
  size: isText,
  facilitatorDays: isText,
  budgetPounds: isText,
  quotas: isTableOf(areLimits),
  weights: isTableOf(isText),
  mustInclude: isTexts,
  mustExclude: isTexts,
  incompatible: (value) => Array.isArray(value) && value.every((pair) => isTexts(pair) && pair.length === 2),
}

export function writeAsk(ask: Ask): string | null {
  return Object.keys(ask).length === 0 ? null : JSON.stringify(ask)
}
