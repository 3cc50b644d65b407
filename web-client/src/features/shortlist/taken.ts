import type { Answer } from './use-preview'

/** What those selected take together. */
export function takenBy({ scores, selected }: Pick<Answer, 'scores' | 'selected'>) {
  const chosen = scores.filter(({ proposalId }) => selected.includes(proposalId))
  return {
    days: chosen.reduce((sum, { facilitatorDays }) => sum + facilitatorDays, 0),
    pounds: chosen.reduce((sum, { budgetPounds }) => sum + budgetPounds, 0),
  }
}
