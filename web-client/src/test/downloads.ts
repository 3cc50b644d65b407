import { vi } from 'vitest'
import type { Schemas } from '@/api/client'
import { aReach } from '@/test/reach'

/** Limitations whose sentences hold what would break a row of CSV. */
export const awkwardLimitations: Schemas['StatedLimitation'][] = (
  [
    ['HIGH', 'Bexley, the largest place: heard at 0.37 of their share.'],
    ['MEDIUM', 'Nobody from the "old" town, or its clinics, is engaged.'],
    ['LOW', 'Few said how many they know.\nEstimates lean on them.'],
  ] as const
).map(([severity, text], index) => ({
  ...(aReach().limitations[0] as Schemas['StatedLimitation']),
  id: `limitation-${index}`,
  severity,
  text,
}))

/** What the lines of a file say of them. */
export const awkwardLines = [
  'Limitation (high): Bexley, the largest place: heard at 0.37 of their share.',
  'Limitation (medium): Nobody from the "old" town, or its clinics, is engaged.',
  'Limitation (low): Few said how many they know.\nEstimates lean on them.',
]

/** Catches the files that a page offers, until mocks are restored: their names and texts, in their order. */
export function catchDownloads(): () => Promise<{ name: string; text: string }[]> {
  const kept = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:file')
  vi.spyOn(URL, 'revokeObjectURL').mockReturnValue()
  const names: string[] = []
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download)
  })
  return () =>
    Promise.all(
      kept.mock.calls.map(async ([blob], index) => ({
        name: names[index] ?? '',
        text: await textOf(blob as Blob),
      })),
    )
}

function textOf(blob: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.readAsText(blob)
  })
}

/** The cells of a CSV file, row by row, as a spreadsheet reads them (RFC 4180). */
export function cellsOf(csv: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'))
    if (end === '\r\n') {
      rows.push(row)
      row = []
    }
  }
  return rows
}
