import type { Target } from '@/shared/target-words'

type Place = { x: number; y: number }

/** Where everything of a target stands, as shares of the width from the left and of the height from the top. */
export type Course = {
  /** The straight way from baseline to target. */
  path: [Place, Place]
  readings: (Place & { on: string; value: number })[]
  /** The line through all readings, from the day of the last one to the target's, while that is yet to come. */
  forecast: [Place, Place] | undefined
  target: Place
  values: { value: number; y: number }[]
  days: { day: string; x: number }[]
}

type Measured = Pick<Target, 'baseline' | 'target' | 'latest' | 'forecast' | 'slopePer30Days'>

/** How a target is drawn: its days run from left to right, its values from the bottom to the top. */
export function courseOf({ baseline, target, latest, forecast, slopePer30Days }: Measured): Course {
  const days = [baseline.on, target.on, ...latest.map(({ on }) => on)].map(dayNumber)
  const [first, last] = [Math.min(...days), Math.max(...days)]
  const known = [baseline.value, target.value, ...latest.map(({ value }) => value)]
  const lastDay = latest.at(-1)?.on
  const expected = forecast !== null && lastDay !== undefined && lastDay < target.on ? forecast : undefined
  const ahead = lastDay ? dayNumber(target.on) - dayNumber(lastDay) : 0
  // the last reading may be far from the line, which goes its own way
  const begins = expected === undefined ? undefined : expected - ((slopePer30Days ?? 0) * ahead) / 30
  const ticks = ticksBetween([...known, ...[expected, begins].filter((value) => value !== undefined)])
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1]
  const x = (day: string) => (dayNumber(day) - first) / Math.max(1, last - first)
  const y = (value: number) => 1 - (value - low) / (high - low)
  const end = { x: x(target.on), y: y(target.value) }
  const readings = latest.map(({ on, value }) => ({ on, value, x: x(on), y: y(value) }))
  const now = readings.at(-1)
  return {
    path: [{ x: x(baseline.on), y: y(baseline.value) }, end],
    readings,
    forecast:
      expected === undefined || begins === undefined || !now
        ? undefined
        : [
            { x: now.x, y: y(Math.max(low, begins)) },
            { x: end.x, y: y(Math.max(low, expected)) },
          ],
    target: end,
    values: ticks.map((value) => ({ value, y: y(value) })),
    days: monthsBetween(first, last).map((day) => ({ day, x: x(day) })),
  }
}

const dayLength = 86_400_000
const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / dayLength

/** Round values with all of these between the first and the last of them: four to seven. */
function ticksBetween(values: number[]): number[] {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const span = most - least || 1
  const rough = span / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10) * power
  // nothing that is measured is less than none
  const from = Math.max(0, Math.floor(least / step))
  const to = Math.max(from + 1, Math.ceil(most / step))
  return Array.from({ length: to - from + 1 }, (_, index) => Number(((from + index) * step).toPrecision(12)))
}

/** First days of months, as far apart as leaves few of them; of less than a month, its first day. */
function monthsBetween(first: number, last: number): string[] {
  const begin = new Date(first * dayLength)
  const months = (last - first) / 30.4
  const step = [1, 2, 3, 6, 12, 24, 60, 120, 240].find((one) => months / one <= 4) ?? 600
  const all: string[] = []
  for (let month = begin.getUTCMonth() + 1; all.length < 6; month++) {
    if (month % step !== 0) continue
    const day = new Date(Date.UTC(begin.getUTCFullYear(), month, 1))
    if (day.getTime() / dayLength > last) break
    all.push(day.toISOString().slice(0, 10))
  }
  return all.length > 0 ? all : [begin.toISOString().slice(0, 10)]
}
