import { inDays } from '@/shared/format'
import { clockIn, inProgrammeTime } from '@/shared/programme-time'

/** "11 December 2026, 17:00", of a closing time, for whoever reads of it: one that is midnight is the end of the day before. */
export function closingTime(instant: string, timeZone: string): string {
  if (clockIn(instant, timeZone).time !== '00:00') return inProgrammeTime(instant, timeZone)
  return `the end of ${inDays(clockIn(justBefore(instant), timeZone).day)}`
}

/** A closing time is over when its moment comes: its last day is that of the moment before. */
export function justBefore(instant: string): string {
  return new Date(Date.parse(instant) - 1000).toISOString()
}
