import { csvOf } from '@/shared/csv'

/** What was pasted, as CSV: cells copied out of a spreadsheet come with tabs between them. */
export function csvFromPasted(text: string): string {
  const [header = ''] = text.split(/\r?\n/, 1)
  if (!header.includes('\t')) return text
  const [first = [], ...rows] = text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((line) => line.split('\t'))
  return csvOf(first, rows)
}
