import type { TagMeaning } from '@/shared/tag'
import type { Assessment, Call } from './assessments'

/** Whether somebody waits for it. What is withdrawn needs nobody. */
export function isToDo({ state, proposalState }: Assessment): boolean {
  return (state === 'ASSIGNED' || state === 'DRAFT') && proposalState === 'SUBMITTED'
}

/** Whether the service gives what others say: it does once one's own are done, or the assessment has ended. */
export function seesOthers({ state }: Call, all: Assessment[], me: string | undefined): boolean {
  return state !== 'CLOSED' || all.some(({ memberId }) => memberId !== me)
}

const rank = (assessment: Assessment) => {
  if (isToDo(assessment)) return assessment.state === 'DRAFT' ? 0 : 1
  return assessment.state === 'SUBMITTED' ? 2 : 3
}

/** Begun first, then what is not begun, then what is submitted; within each by title. */
export function inOrder(all: Assessment[]): Assessment[] {
  return [...all].sort((one, other) => rank(one) - rank(other) || byTitle(one, other))
}

const byTitle = (one: Assessment, other: Assessment) =>
  one.proposalTitle.localeCompare(other.proposalTitle) || one.id.localeCompare(other.id)

/** Of those one may assess, and that are still asked for. */
export function progressOf(all: Assessment[]) {
  const submitted = all.filter(({ state }) => state === 'SUBMITTED').length
  return { submitted, assigned: submitted + all.filter(isToDo).length }
}

/** The one to go on with after this, and round again, so that what is left for later does not come back at once. */
export function nextAfter(all: Assessment[], id: string): Assessment | undefined {
  const round = all.filter((assessment) => assessment.id === id || isToDo(assessment)).sort(byTitle)
  const here = round.findIndex((assessment) => assessment.id === id)
  return [...round.slice(here + 1), ...round.slice(0, Math.max(here, 0))][0]
}

/** In two words how far it is; one that was taken back is ready to be submitted again. */
export function stateOf(assessment: Assessment, criteria: number): { words: string; meaning: TagMeaning } {
  const { state, proposalState, scores } = assessment
  if (state === 'SUBMITTED') return { words: 'Submitted', meaning: 'done' }
  if (state === 'CONFLICT') return { words: 'Conflict of interest', meaning: 'closed' }
  if (proposalState === 'WITHDRAWN') return { words: 'Withdrawn', meaning: 'closed' }
  if (!isToDo(assessment)) return { words: 'Not needed', meaning: 'closed' }
  if (state === 'ASSIGNED') return { words: 'To do', meaning: 'due' }
  return scores.length < criteria
    ? { words: 'Begun', meaning: 'current' }
    : { words: 'Not submitted', meaning: 'attention' }
}
