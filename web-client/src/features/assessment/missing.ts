import { counted } from '@/shared/format'
import type { Panel } from './assessments'

/** What the panel as a whole has done. */
export function totals({ assessors, proposals }: Panel) {
  const sum = (of: (assessor: Panel['assessors'][number]) => number) =>
    assessors.reduce((whole, assessor) => whole + of(assessor), 0)
  return {
    assigned: sum(({ assigned }) => assigned),
    submitted: sum(({ submitted }) => submitted),
    conflicts: sum(({ conflicts }) => conflicts),
    unscored: proposals.filter(({ submitted }) => submitted === 0).length,
  }
}

/** What is still to come, a line each; nothing where all is said. */
export function missingIn(panel: Panel): string[] {
  const late = panel.assessors
    .filter(({ assigned, submitted }) => submitted < assigned)
    .map(
      ({ name, assigned, submitted }) =>
        `${name}: ${counted(assigned - submitted, 'assessment', 'assessments')} still to come`,
    )
  const unscored = panel.proposals
    .filter(({ submitted }) => submitted === 0)
    .map(({ title }) => `“${title}” is scored by nobody`)
  return [...late, ...unscored]
}
