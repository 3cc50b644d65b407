import type { Schemas } from '@/api/client'
import { counted, inDays, inDigits } from '@/shared/format'
import type { TagMeaning } from '@/shared/tag'
import type { Call } from './calls'
import { clockIn, daysBetween } from './programme-time'
import { ownTimeZone } from './use-time-zone'

export type CallState = Schemas['CallState']

export const callStates: CallState[] = ['DRAFT', 'OPEN', 'CLOSED', 'ASSESSED', 'DECIDED']

export const callStateMeaning: Record<CallState, TagMeaning> = {
  DRAFT: 'fact',
  OPEN: 'current',
  CLOSED: 'closed',
  ASSESSED: 'done',
  DECIDED: 'done',
}

/** "11 December 2026, 17:00", by the clocks of the programme, which are named to who lives by others. */
export function inProgrammeTime(instant: string, timeZone: string): string {
  const { day, time } = clockIn(instant, timeZone)
  const clocks =
    ownTimeZone() === timeZone ? '' : ` (${timeZone.split('/').at(-1)?.replaceAll('_', ' ')} time)`
  return `${inDays(day)}, ${time.slice(0, 5)}${clocks}`
}

/** The same of a closing time: one that is midnight is the end of the day before. */
export function closingTime(instant: string, timeZone: string): string {
  if (clockIn(instant, timeZone).time !== '00:00') return inProgrammeTime(instant, timeZone)
  return `the end of ${inDays(clockIn(justBefore(instant), timeZone).day)}`
}

function justBefore(instant: string): string {
  return new Date(Date.parse(instant) - 1000).toISOString()
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

/** "£60,000" */
export function inPounds(pounds: number): string {
  return `£${inDigits(pounds)}`
}

/** What each state means for those who apply, and what comes next. */
export const nextInWords: Record<CallState, string> = {
  DRAFT: 'Nobody can apply yet. Once it opens, its criteria, checks and quotas stay as they are published.',
  OPEN: 'Proposals are taken, and can be changed, until it closes. It closes by itself.',
  CLOSED: 'No more proposals are taken. Next, say which are eligible; then they are assessed.',
  ASSESSED: 'Every proposal is scored. Next, a balanced shortlist is worked out and decided on.',
  DECIDED: 'It is decided, and stays as it is.',
}
