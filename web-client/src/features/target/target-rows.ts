import type { Target } from '@/shared/target-words'

/** A point of the chart, and where the straight path stands on that day. */
export type ChartRow = { on: string; what: string; value: number; path: number }

/** All points of the chart, the earliest first. */
export function chartRows(target: Target): ChartRow[] {
  const { baseline, target: end, latest, forecast } = target
  const points = [
    { ...baseline, what: 'Baseline' },
    ...latest.map((one) => ({ ...one, what: 'Reading' })),
    ...(forecast === null ? [] : [{ on: end.on, value: tenth(forecast), what: 'Forecast' }]),
    { ...end, what: 'Target' },
  ]
  return points
    .map((one) => ({ ...one, path: pathOn(target, one.on) }))
    .toSorted((one, other) => one.on.localeCompare(other.on))
}

/** Straight from baseline to target; level before and after. */
export function pathOn({ baseline, target }: Pick<Target, 'baseline' | 'target'>, day: string): number {
  if (day <= baseline.on) return baseline.value
  if (day >= target.on) return target.value
  const gone = Date.parse(day) - Date.parse(baseline.on)
  const all = Date.parse(target.on) - Date.parse(baseline.on)
  return tenth(baseline.value + ((target.value - baseline.value) * gone) / all)
}

const tenth = (value: number) => Math.round(value * 10) / 10
