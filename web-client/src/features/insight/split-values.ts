import type { Schemas } from '@/api/client'
import { refuse } from '@/shared/input-problem'
import { flatRows, rowsIn } from '@/shared/typed-rows'
import { longest } from './insight-values'
import type { InsightKind, WhoCouldAct } from './insight-words'
import type { Insight } from './insights'

/** Everything typed by its place in the body, such as "parts/0/statement". */
export type SplitValues = Record<string, string>
export type TypedPart = { kind: string; statement: string; detail: string; whoCouldAct: string }

export const mostParts = 10

const names = ['kind', 'statement', 'detail', 'whoCouldAct'] as const

/** Two to begin with: as it was, and the rest of it. */
export function partsOf({ kind, statement, detail, whoCouldAct }: Insight): SplitValues {
  const one = { kind, statement, detail: detail ?? '', whoCouldAct: whoCouldAct ?? '' }
  return flatRows('parts', [one, { ...one, statement: '', detail: '' }])
}

export function partsIn(values: SplitValues): TypedPart[] {
  return rowsIn(values, 'parts', names) as TypedPart[]
}

/** What is sent, unless something is missing. */
export function splitFrom(values: SplitValues): Schemas['NewInsightSplit'] {
  const parts = partsIn(values)
  refuse(
    parts.flatMap(({ statement }, index) => {
      const pointer = `/parts/${index}/statement`
      const words = statement.trim()
      if (!words) return [{ pointer, detail: 'Say what this part is, or take it out' }]
      return words.length > longest ? [{ pointer, detail: `Use at most ${longest} letters` }] : []
    }),
  )
  return {
    parts: parts.map(({ kind, statement, detail, whoCouldAct }) => ({
      kind: kind as InsightKind,
      statement: statement.trim(),
      detail: detail.trim() || null,
      whoCouldAct: (whoCouldAct || null) as WhoCouldAct | null,
    })),
  }
}
