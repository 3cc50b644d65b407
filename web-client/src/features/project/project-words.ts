import type { Schemas } from '@/api/client'
import { counted, inDigits, inPounds } from '@/shared/format'
import type { TagMeaning } from '@/shared/tag'
import type { Capacity } from './projects'

export type ProjectState = Schemas['ProjectState']

export const projectStates: ProjectState[] = ['PLANNED', 'ACTIVE', 'PAUSED', 'COMPLETED', 'WITHDRAWN']

export const projectStateMeaning: Record<ProjectState, TagMeaning> = {
  PLANNED: 'fact',
  ACTIVE: 'current',
  PAUSED: 'due',
  COMPLETED: 'done',
  WITHDRAWN: 'closed',
}

/** What each state means, and what comes next. */
export const nextInWords: Record<ProjectState, string> = {
  PLANNED: 'Not begun yet. Agree who works on it, with how much time of their own, then start it.',
  ACTIVE: 'Under way.',
  PAUSED: 'Paused. Its days stay promised, and it can go on at any time.',
  COMPLETED: 'Completed. Its days have been given.',
  WITHDRAWN: 'Withdrawn, and stays as it is. Its days and money are free again.',
}

export function daysInWords(days: number): string {
  return counted(days, 'day', 'days')
}

/** Whether nothing of it is still to come. */
export function isOver(state: ProjectState): boolean {
  return state === 'COMPLETED' || state === 'WITHDRAWN'
}

/** "4 hours a month", "45 minutes a month", "Not agreed yet" */
export function protectedInWords(minutes: number | null): string {
  if (minutes === null) return 'Not agreed yet'
  const words =
    minutes >= 60 && minutes % 30 === 0
      ? counted(minutes / 60, 'hour', 'hours')
      : counted(minutes, 'minute', 'minutes')
  return `${words} a month`
}

/** "£1,200", "Funded, cost not known", "Nobody" */
export function backfillInWords({ funded, pounds }: Schemas['Backfill']): string {
  if (!funded) return 'Nobody is paid to stand in'
  return pounds === null || pounds === undefined ? 'Paid for; cost not known yet' : inPounds(pounds)
}

/** "6 of 30 facilitator days and £1,600 of £10,000 left" */
export function leftInWords(capacity: Capacity): string {
  const { facilitatorDays, facilitatorDaysPromised, budgetPounds } = capacity
  const days =
    facilitatorDays !== null &&
    part(facilitatorDays - facilitatorDaysPromised, facilitatorDays, (n) => inDigits(n), ' facilitator days')
  const pounds = budgetPounds !== null && poundsLeftInWords(capacity)
  const parts = [days, pounds].filter(Boolean)
  return parts.length === 0 ? 'nothing is limited' : parts.join(' and ')
}

/** "£1,600 of £10,000 left", "as much as is needed" */
export function poundsLeftInWords({ budgetPounds, budgetPoundsPromised }: Capacity): string {
  return budgetPounds === null
    ? 'as much as is needed'
    : part(budgetPounds - budgetPoundsPromised, budgetPounds, inPounds, '')
}

function part(left: number, all: number, words: (n: number) => string, unit: string): string {
  return left < 0
    ? `${words(-left)}${unit} more than the ${words(all)} there are`
    : `${words(left)} of ${words(all)}${unit} left`
}
