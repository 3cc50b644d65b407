import { expect, it } from 'vitest'
import { courseOf } from '@/shared/target-course'
import { aTarget } from '@/test/challenges'
import { apart } from './chart-labels'
import { svgOfTarget } from './target-drawing'
import { chartRows, pathOn } from './target-rows'
import { findingOf, paceInWords } from './target-sentences'

it('says what the chart shows', () => {
  expect(findingOf(aTarget())).toBe(
    'Summaries within a day: 71.25% on 31 October 2026; the target is 90% by 31 January 2027. At this pace it comes to 80%: at risk.',
  )
  expect(findingOf(aTarget({ status: 'MET', latest: [{ on: '2026-10-31', value: 91 }] }))).toMatch(
    / and is met\.$/,
  )
  expect(findingOf(aTarget({ status: 'NO_DATA', forecast: null }))).toMatch(
    /too few readings to say where it leads/,
  )
  expect(findingOf(aTarget({ latest: [], forecast: null }))).toMatch(/nothing is measured yet/)
  expect(paceInWords(aTarget())).toBe('up 2.5 points in 30 days')
  expect(paceInWords(aTarget({ slopePer30Days: -2.5 }))).toBe('down 2.5 points in 30 days')
  expect(paceInWords(aTarget({ slopePer30Days: 0 }))).toBe('level')
})

it('has a row for each point, and where the path stands on its day', () => {
  const rows = chartRows(aTarget())
  expect(rows.map(({ what }) => what)).toEqual([
    'Baseline',
    'Reading',
    'Reading',
    'Reading',
    'Forecast',
    'Target',
  ])
  expect(rows.at(-2)).toEqual({ on: '2027-01-31', what: 'Forecast', value: 80, path: 90 })
  expect(pathOn(aTarget(), '2026-08-01')).toBeCloseTo(69.9, 1)
  expect(pathOn(aTarget(), '2025-01-01')).toBe(50)
  expect(pathOn(aTarget(), '2030-01-01')).toBe(90)
})

it('keeps two labels apart, within the picture', () => {
  expect(apart([20, 200], 0, 280)).toEqual([20, 200])
  expect(apart([100, 104], 0, 280)).toEqual([93, 111])
  expect(apart([104, 100], 0, 280)).toEqual([111, 93])
  expect(apart([0, 2], 0, 280)).toEqual([0, 18])
  expect(apart([50], 0, 280)).toEqual([50])
})

it('is a picture of its own, which says the finding, the path and the forecast', () => {
  const awkward = aTarget({ name: 'Fewer than < 5 & "none"' })
  const file = new DOMParser().parseFromString(
    svgOfTarget(awkward, courseOf(awkward), findingOf(awkward)),
    'image/svg+xml',
  )
  expect(file.querySelector('parsererror')).toBeNull()
  expect(file.querySelector('title')?.textContent).toContain('at risk')
  const dashes = [...file.querySelectorAll('line')].map((line) => line.getAttribute('stroke-dasharray'))
  expect(dashes).toContain('8 6')
  expect(dashes).toContain('0.1 9')
  expect(file.querySelector('polyline')?.getAttribute('points')?.split(' ')).toHaveLength(3)
})
