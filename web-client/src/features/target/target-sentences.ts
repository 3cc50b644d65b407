import { inDays } from '@/shared/format'
import { aboutInWords, type Target, type TargetStatus, valueInWords } from '@/shared/target-words'

/** What each status means. */
export const statusInWords: Record<TargetStatus, string> = {
  MET: 'The last reading reaches the target.',
  ON_TRACK: 'At this pace the target is reached on its day.',
  AT_RISK: 'At this pace half of the way or more is covered by its day, but not all of it.',
  OFF_TRACK: 'At this pace less than half of the way is covered by its day, or that day is over.',
  NO_DATA: 'Three readings or more are needed to say where it leads.',
}

/** What the chart shows, in a sentence or two. */
export function findingOf(target: Target): string {
  return `${target.name}: ${courseInWords(target)}`
}

/** The same without its name. */
export function courseInWords({ unit, target, latest, forecast, status }: Target): string {
  const last = latest.at(-1)
  const aim = `the target is ${valueInWords(target.value, unit)} by ${inDays(target.on)}`
  if (!last) return `nothing is measured yet; ${aim}.`
  const now = `${valueInWords(last.value, unit)} on ${inDays(last.on)}; ${aim}`
  if (status === 'MET') return `${now}, and is met.`
  if (forecast === null) return `${now}. There are too few readings to say where it leads.`
  return `${now}. At this pace it comes to ${aboutInWords(forecast, unit)}: ${verdicts[status]}.`
}

const verdicts: Record<TargetStatus, string> = {
  MET: 'met',
  ON_TRACK: 'on track',
  AT_RISK: 'at risk',
  OFF_TRACK: 'off track',
  NO_DATA: 'not known yet',
}

/** "up 1.4 points in 30 days" */
export function paceInWords({ slopePer30Days: pace, unit }: Target): string | undefined {
  if (pace === null) return undefined
  if (pace === 0) return 'level'
  // a share that rises from 50% to 51% rises by a point, not by 1%
  const by = aboutInWords(Math.abs(pace), unit === 'PERCENT' ? 'COUNT' : unit)
  return `${pace > 0 ? 'up' : 'down'} ${by}${unit === 'PERCENT' ? ` ${by === '1' ? 'point' : 'points'}` : ''} in 30 days`
}

/** "90% or more by 31 March 2027" */
export function aimInWords({ direction, target, unit }: Target): string {
  return `${valueInWords(target.value, unit)} or ${direction === 'UP' ? 'more' : 'less'} by ${inDays(target.on)}`
}
