import { counted, inDays } from '@/shared/format'
import { isDay } from '@/shared/input-problem'
import { limitIn, type PolicyValues, periodsIn, type QuietPeriod } from './policy-values'

/** The policy as people would say it, a sentence for each rule; a rule whose number is not typed yet is left out. */
export function policyInWords(values: PolicyValues): string[] {
  const limit = (name: Parameters<typeof limitIn>[1]) => limitIn(values, name)
  return [
    most(limit('maxContacts'), limit('maxMinutes'), limit('periodDays')),
    afterDecline(limit('quietDaysAfterDecline')),
    reminders(limit('maxReminders')),
    ...periodsIn(values).map(quiet),
  ].filter((sentence) => sentence !== undefined)
}

function most(asks?: number, minutes?: number, days?: number): string | undefined {
  if (asks === undefined || minutes === undefined || days === undefined) return undefined
  const time = counted(minutes, 'minute', 'minutes')
  return `Nobody is asked more than ${timesInWords(asks)} in ${counted(days, 'day', 'days')}, or for more than ${time}, unless they have more protected time than that.`
}

function afterDecline(days?: number): string | undefined {
  if (days === undefined) return undefined
  return days === 0
    ? 'Somebody who declined may be asked again at any time.'
    : `Somebody who declined is not asked again for ${counted(days, 'day', 'days')}.`
}

function reminders(count?: number): string | undefined {
  if (count === undefined) return undefined
  return count === 0
    ? 'Nobody is reminded of an invitation.'
    : `Nobody is reminded of an invitation more than ${timesInWords(count)}.`
}

function quiet({ from, to, reason }: QuietPeriod): string | undefined {
  if (!isDay(from) || !isDay(to)) return undefined
  const why = reason.trim() ? ` (${reason.trim()})` : ''
  const days = from === to ? `on ${inDays(from)}` : `from ${inDays(from)} to ${inDays(to)}`
  return `Nobody is asked ${days}${why}.`
}

/** "once", "twice", "3 times" */
export function timesInWords(count: number): string {
  if (count === 1) return 'once'
  return count === 2 ? 'twice' : counted(count, 'time', 'times')
}
