import { counted } from '@/shared/format'

const few = 2

/** "One number to call, Book it yourself and 3 others" */
export function fewInWords(names: string[]): string {
  if (names.length === 0) return '–'
  const shown = names.slice(0, few).join(', ')
  const others = names.length - few
  return others > 0 ? `${shown} and ${counted(others, 'other', 'others')}` : shown
}
