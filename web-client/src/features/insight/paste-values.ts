import type { Schemas } from '@/api/client'
import { refuse } from '@/shared/input-problem'
import { flatRows, linesIn, rowsIn, withRows } from '@/shared/typed-rows'
import { conversationsIn, longest } from './insight-values'
import type { InsightKind, WhoCouldAct } from './insight-words'

/** Everything typed by its place in the body; `lines` and `usual` are what rows are made of, `conversation` finds one. */
export type PasteValues = Record<string, string>
export type PastedRow = { kind: string; statement: string; whoCouldAct: string }

/** As many as are taken at once. */
export const mostRows = 100

const names = ['kind', 'statement', 'whoCouldAct'] as const

export const nothingPasted: PasteValues = { lines: '', usual: 'CHALLENGE', conversation: '' }

/** A line that begins with + or – says what kind it is; dots and numbers of lists go. */
export function rowsFrom(lines: string, usual: string): PastedRow[] {
  return linesIn(lines).map((line) => {
    const sign = /^([+\-–]) +/.exec(line)?.[1]
    const kind = sign === '+' ? 'OPPORTUNITY' : sign ? 'CHALLENGE' : usual
    return { kind, statement: line.replace(/^([+\-–•*·]|\d+[.)]) +/, ''), whoCouldAct: '' }
  })
}

export function pastedRows(values: PasteValues): PastedRow[] {
  return rowsIn(values, 'insights', names) as PastedRow[]
}

export function withPastedRows(values: PasteValues, rows: PastedRow[]): PasteValues {
  return rows.length > 0
    ? withRows(values, 'insights', rows)
    : Object.fromEntries(Object.entries(values).filter(([name]) => !name.startsWith('insights/')))
}

/** The rows made of what was pasted, after those that are there. */
export function read(values: PasteValues): PasteValues {
  const rows = [...pastedRows(values), ...rowsFrom(values.lines ?? '', values.usual ?? '')]
  return { ...values, lines: '', ...flatRows('insights', rows) }
}

/** What is sent, unless something is missing. */
export function pastedFrom(values: PasteValues): Schemas['NewInsights'] {
  const rows = pastedRows(values)
  const said = rows.map(({ statement }) => statement.trim().toLowerCase())
  refuse([
    ...(rows.length > mostRows
      ? [{ pointer: '/lines', detail: `At most ${mostRows} at once: take some out` }]
      : []),
    ...said.flatMap((words, index) => {
      const detail = wrongWith(words, said.indexOf(words) < index)
      return detail ? [{ pointer: `/insights/${index}/statement`, detail }] : []
    }),
  ])
  const conversationIds = conversationsIn(values).map(({ id }) => id)
  return {
    insights: rows.map(({ kind, statement, whoCouldAct }) => ({
      kind: kind as InsightKind,
      statement: statement.trim(),
      detail: null,
      whoCouldAct: (whoCouldAct || null) as WhoCouldAct | null,
      conversationIds,
      themeIds: [],
    })),
  }
}

function wrongWith(words: string, isTwice: boolean): string | undefined {
  if (!words) return 'Say what was learned, or take the row out'
  if (words.length > longest) return `Use at most ${longest} letters`
  return isTwice ? 'Stands here twice' : undefined
}
