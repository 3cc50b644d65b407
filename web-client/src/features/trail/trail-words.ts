import { counted, inDays, inDigits } from '@/shared/format'
import type { TrailSources } from './trails'

/** "12 March to 6 May 2026"; one day where both are the same, and the year once where it is. */
export function spanInWords(first: string, last: string): string {
  if (first === last) return inDays(first)
  const from = inDays(first)
  return `${first.slice(0, 4) === last.slice(0, 4) ? from.slice(0, -5) : from} to ${inDays(last)}`
}

/** ", 12 March to 6 May 2026", of days in any order. */
export function spanOf(days: (string | null)[]): string {
  const sorted = days.filter((day) => day !== null).sort()
  const [first, last] = [sorted[0], sorted.at(-1)]
  return first && last ? `, ${spanInWords(first, last)}` : ''
}

/** How many conversations there are, as far as the reader may know. */
export function conversationsInWords({ conversations, suppressed }: TrailSources): string {
  if (conversations === null) return 'Fewer than five conversations'
  const words = counted(conversations, 'conversation', 'conversations')
  return suppressed ? `At least ${words}` : words
}

/** "Primary care 5, acute 3, of several sectors 1. Lambeth, Lewisham" */
export function whereFrom({ bySector, severalSectors, unknownSector, places }: TrailSources): string {
  const sectors = [
    ...bySector.map(({ name, conversations }) => `${name} ${inDigits(conversations)}`),
    ...(severalSectors ? [`of several sectors ${inDigits(severalSectors)}`] : []),
    ...(unknownSector ? [`of no known sector ${inDigits(unknownSector)}`] : []),
  ].join(', ')
  return [sectors, places.join(', ')].filter(Boolean).join('. ')
}

/** "11 people, 8 independent voices", as far as the reader may know; nothing where nobody is on record. */
export function voicesInWords({ voices, independentVoices, suppressed }: TrailSources): string {
  if (voices === 0) return ''
  if (voices === null) return 'Fewer than five people said it'
  const least = suppressed ? 'at least ' : ''
  const independent =
    independentVoices === null
      ? 'fewer than five independent voices'
      : `${least}${counted(independentVoices, 'independent voice', 'independent voices')}`
  return `Said by ${least}${counted(voices, 'person', 'people')}, ${independent}`
}
