import { inDays } from '@/shared/format'

/** A moment as clocks of a time zone show it. */
export type ClockTime = { day: string; time: string }

const dayMilliseconds = 86_400_000

// To make one takes as long as a dozen answers of it.
const clocks = new Map<string, Intl.DateTimeFormat>()

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone)
  if (known) return known
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  })
  clocks.set(timeZone, clock)
  return clock
}

/** What clocks there show at this moment; seconds only where there are any. */
export function clockIn(instant: string, timeZone: string): ClockTime {
  const parts = clockOf(timeZone).formatToParts(new Date(instant))
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? ''
  const seconds = part('second') === '00' ? '' : `:${part('second')}`
  return {
    day: `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}${seconds}`,
  }
}

/** "11 December 2026, 17:00", by the clocks of the programme, which are named to who lives by others. */
export function inProgrammeTime(instant: string, timeZone: string): string {
  const { day, time } = clockIn(instant, timeZone)
  const clocks =
    ownTimeZone() === timeZone ? '' : ` (${timeZone.split('/').at(-1)?.replaceAll('_', ' ')} time)`
  return `${inDays(day)}, ${time.slice(0, 5)}${clocks}`
}

/** The moment at which clocks there show this; where they skip it, the moment as long after they began to skip. */
export function instantOf({ day, time }: ClockTime, timeZone: string): string {
  const asked = Date.parse(`${day}T${withSeconds(time)}Z`)
  const aheadAt = (moment: number) => {
    const shown = clockIn(new Date(moment).toISOString(), timeZone)
    return Date.parse(`${shown.day}T${withSeconds(shown.time)}Z`) - moment
  }
  const first = asked - aheadAt(asked)
  const second = asked - aheadAt(first)
  // On the night when clocks change, one of both guesses is right, or none.
  const right = [second, first].find((moment) => moment + aheadAt(moment) === asked)
  return new Date(right ?? Math.max(first, second)).toISOString().replace('.000Z', 'Z')
}

/** Whether this is a time of day, as "09:30". */
export function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.test(text)
}

/** How many midnights there lie between two moments. */
export function daysBetween(from: string, to: string, timeZone: string): number {
  const day = (instant: string) => Date.parse(`${clockIn(instant, timeZone).day}T00:00:00Z`)
  return Math.round((day(to) - day(from)) / dayMilliseconds)
}

function withSeconds(time: string): string {
  return time.length === 5 ? `${time}:00` : time
}

/** That of whoever reads the page. */
export function ownTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}
