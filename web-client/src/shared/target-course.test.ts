import { expect, it } from 'vitest'
import { courseOf } from '@/shared/target-course'
import { standingInWords, valueInWords } from '@/shared/target-words'
import { aTarget } from '@/test/challenges'

it('runs from the baseline to the target, with readings between and the forecast on its day', () => {
  const { path, readings, forecast, target, values } = courseOf(aTarget())
  expect(values.map(({ value }) => value)).toEqual([50, 60, 70, 80, 90])
  expect(path).toEqual([
    { x: 0, y: 1 },
    { x: 1, y: 0 },
  ])
  expect(target).toEqual({ x: 1, y: 0 })
  expect(readings.map(({ y }) => y.toFixed(3))).toEqual(['0.875', '0.688', '0.469'])
  expect(readings.map(({ x }) => x)).toEqual(readings.map(({ x }) => x).toSorted())
  expect(forecast?.[1].x).toBe(1)
  expect(forecast?.[1].y).toBeCloseTo(0.249, 3)
})

it('forecasts by the line through all readings, which need not begin at the last one', () => {
  const jumped = aTarget({
    baseline: { on: '2026-01-01', value: 50 },
    target: { on: '2026-12-31', value: 90 },
    latest: [{ on: '2026-12-01', value: 88 }],
    forecast: 70,
    slopePer30Days: 10,
  })
  const [from, to] = courseOf(jumped).forecast ?? []
  // 60 and 70 of 50 to 90: it rises, though the last reading is above both
  expect(from?.y).toBeCloseTo(0.75, 3)
  expect(to?.y).toBeCloseTo(0.5, 3)
})

it('goes on beyond the target where readings do, and forecasts nothing then', () => {
  const late = aTarget({ latest: [{ on: '2027-06-30', value: 95 }], forecast: 92 })
  const { readings, forecast, target } = courseOf(late)
  expect(readings[0]?.x).toBe(1)
  expect(target.x).toBeLessThan(1)
  expect(forecast).toBeUndefined()
})

it('has round values around what is measured, and never less than none', () => {
  const values = (over: Parameters<typeof aTarget>[0]) =>
    courseOf(aTarget(over)).values.map(({ value }) => value)
  expect(
    values({
      baseline: { on: '2026-01-01', value: 0.3 },
      target: { on: '2026-12-31', value: 0 },
      latest: [],
      forecast: null,
    }),
  ).toEqual([0, 0.1, 0.2, 0.3])
  expect(
    values({
      baseline: { on: '2026-01-01', value: 117 },
      target: { on: '2026-12-31', value: 60 },
      latest: [{ on: '2026-06-01', value: 90 }],
      forecast: -12,
    })[0],
  ).toBe(0)
})

it('names few months, however long it takes', () => {
  for (const end of ['2026-04-30', '2027-01-31', '2031-01-31', '2199-12-31']) {
    const { days } = courseOf(aTarget({ target: { on: end, value: 90 } }))
    expect(days.length).toBeGreaterThan(0)
    expect(days.length).toBeLessThan(6)
    for (const { x } of days) expect(x).toBeGreaterThanOrEqual(0)
    for (const { x } of days) expect(x).toBeLessThanOrEqual(1)
  }
})

it('says values with their unit', () => {
  expect(valueInWords(71.25, 'PERCENT')).toBe('71.25%')
  expect(valueInWords(1200, 'COUNT')).toBe('1,200')
  expect(valueInWords(1, 'DAYS')).toBe('1 day')
  expect(valueInWords(9, 'MINUTES')).toBe('9 minutes')
  expect(standingInWords(aTarget())).toBe('71.25%, aim 90%')
  expect(standingInWords(aTarget({ latest: [] }))).toBe('aim 90%')
})
