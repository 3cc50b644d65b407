import type { Schemas } from '@/api/client'
import { justBefore } from '@/shared/closing-time'
import { counted, inDigits } from '@/shared/format'
import { clockIn, daysBetween } from '@/shared/programme-time'
import type { TagMeaning } from '@/shared/tag'
import type { Call } from './calls'

export type CallState = Schemas['CallState']

export const callStates: CallState[] = ['DRAFT', 'OPEN', 'CLOSED', 'ASSESSED', 'DECIDED']

export const callStateMeaning: Record<CallState, TagMeaning> = {
  DRAFT: 'fact',
  OPEN: 'current',
  CLOSED: 'closed',
  ASSESSED: 'done',
  DECIDED: 'done',
}

/** When it closes as people say it: "closes in 12 days", "closed 3 days ago". */
export function closingInWords({ state, closesAt }: Call, timeZone: string, now: string): string {
  if (!closesAt) return 'no closing time yet'
  if (state === 'DRAFT') return closesAt > now ? 'not open yet' : 'its closing time is over'
  const days = daysBetween(now, justBefore(closesAt), timeZone)
  const { time } = clockIn(closesAt, timeZone)
  if (state === 'OPEN') {
    if (days <= 0) return time === '00:00' ? 'closes tonight' : `closes today at ${time.slice(0, 5)}`
    return days === 1 ? 'closes tomorrow' : `closes in ${inDigits(days)} days`
  }
  if (days >= 0) return 'closed today'
  return days === -1 ? 'closed yesterday' : `closed ${inDigits(-days)} days ago`
}

/** "5 to be chosen" */
export function placesInWords(places: number | null): string {
  return places === null ? 'Not said yet' : `${inDigits(places)} to be chosen`
}

export function daysInWords(days: number): string {
  return counted(days, 'day', 'days')
}

/** What each state means for those who apply, and what comes next. */
export const nextInWords: Record<CallState, string> = {
  DRAFT: 'Nobody can apply yet. Once it opens, its criteria, checks and quotas stay as they are published.',
  OPEN: 'Proposals are taken, and can be changed, until it closes. It closes by itself.',
  CLOSED: 'No more proposals are taken. Next, say which are eligible; then they are assessed.',
  ASSESSED: 'The scores are in. Next, a balanced shortlist is worked out and decided on.',
  DECIDED: 'It is decided, and stays as it is.',
}
