import type { Schemas } from '@/api/client'
import type { Note } from './board-state'

export type Suggestion = Schemas['ClusterSuggestion']

/** The same for the same notes. */
export function keyOf({ noteIds }: Suggestion): string {
  return [...noteIds].sort().join('+')
}

/** Those whose notes are all still on their own, and that nobody here has dismissed. */
export function stillOpen(suggestions: Suggestion[], alone: Note[], dismissed: string[]): Suggestion[] {
  const ids = new Set(alone.map(({ id }) => id))
  return suggestions.filter(
    (one) => one.noteIds.every((note) => ids.has(note)) && !dismissed.includes(keyOf(one)),
  )
}
