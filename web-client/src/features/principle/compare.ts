import { diffArrays, diffWords } from 'diff'

/** A stretch of text that both have, or one of them only. */
export type Piece = { kind: 'same' | 'added' | 'removed'; text: string }

/** Texts that share less than this of the longer one are told apart whole: word by word nobody could read them. */
const leastAlike = 0.35

/** Word by word; what was removed stands before what came in its place. */
export function compareTexts(before: string, after: string): Piece[] {
  const pieces = diffWords(before, after).map(
    ({ value, added, removed }): Piece => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value,
    }),
  )
  return areAlike(pieces, before, after) ? pieces : apart(before, after)
}

/** Item by item: those that are alike word by word, others as removed or added whole. */
export function compareLists(before: string[], after: string[]): Piece[][] {
  const lines: Piece[][] = []
  let gone: string[] = []
  for (const { value, added, removed } of diffArrays(before, after)) {
    if (removed) {
      gone = value
      continue
    }
    lines.push(...replaced(gone, added ? value : []))
    gone = []
    if (!added) lines.push(...value.map((text): Piece[] => [{ kind: 'same', text }]))
  }
  return [...lines, ...replaced(gone, [])]
}

/** Whether nothing was added or removed. */
export function isSame(pieces: Piece[]): boolean {
  return pieces.every(({ kind }) => kind === 'same')
}

function replaced(gone: string[], come: string[]): Piece[][] {
  const left = [...gone]
  const lines = come.map((text) => {
    const pairs = left.map((old) => compareTexts(old, text))
    const found = pairs.findIndex((pieces) => pieces.some(({ kind }) => kind === 'same'))
    if (found < 0) return apart('', text)
    left.splice(found, 1)
    return pairs[found] ?? []
  })
  return [...left.map((text) => apart(text, '')), ...lines]
}

function apart(before: string, after: string): Piece[] {
  const both: Piece[] = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ]
  return both.filter(({ text }) => text !== '')
}

function areAlike(pieces: Piece[], before: string, after: string): boolean {
  const shared = pieces.reduce((sum, { kind, text }) => sum + (kind === 'same' ? text.trim().length : 0), 0)
  return shared >= leastAlike * Math.max(before.length, after.length)
}
