import type { Schemas } from '@/api/client'
import type { Assessment, Criterion } from './assessments'

/** What an assessor says of a proposal, as it is being typed: scores by criterion. */
export type Said = { scores: Record<string, number>; note: string }

export function saidIn({ scores, note }: Assessment): Said {
  return {
    scores: Object.fromEntries(scores.map(({ criterionId, score }) => [criterionId, score])),
    note: note ?? '',
  }
}

/** The note goes as it was typed: whoever pauses behind a word goes on typing there. */
export function draftOf({ scores, note }: Said): Schemas['AssessmentPatch'] {
  return {
    scores: Object.entries(scores).map(([criterionId, score]) => ({ criterionId, score })),
    note: note.trim() === '' ? null : note,
  }
}

/** The criteria without a score. */
export function missingIn(criteria: Criterion[], { scores }: Said): Criterion[] {
  return criteria.filter(({ id }) => scores[id] === undefined)
}

/** What a score is called: "4, well". */
export function scoreInWords({ scale: { min, labels } }: Criterion, score: number): string {
  const label = labels?.[score - min]
  return label ? `${score}, ${label}` : String(score)
}

/** Every step of the scale. */
export function stepsOf({ scale: { min, max } }: Criterion): number[] {
  return Array.from({ length: max - min + 1 }, (_, index) => min + index)
}
