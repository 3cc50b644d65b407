import { expect, it } from 'vitest'
import { contradictionsIn, type Range } from './contradictions'

const range = (name: string, min?: number, max?: number, dimension = 'PLACE'): Range => ({
  dimension,
  name,
  min,
  max,
})
const dimensions = [
  { name: 'PLACE', many: 'places', size: 3 },
  { name: 'SECTOR', many: 'sectors', size: 2 },
]
const told = (ranges: Range[], places?: number) => contradictionsIn(ranges, dimensions, places)

it('finds nothing in quotas that hold', () => {
  expect(
    told([range('Bexley', 0, 1), range('Lambeth', 1, 2), range('Acute', 1, undefined, 'SECTOR')], 5),
  ).toEqual([])
  expect(told([], 5)).toEqual([])
  expect(told([range('Bexley', 0, 0)], 1)).toEqual([])
})

it('tells a least over the most, with or without places', () => {
  const words = ['Bexley: at least 3, but at most 2.']
  expect(told([range('Bexley', 3, 2)])).toEqual(words)
  expect(told([range('Bexley', 3, 2)], 5)).toEqual(words)
})

it('tells a least over the places', () => {
  expect(told([range('Bexley', 6)], 5)).toContain('Bexley: at least 6, but only 5 are to be chosen.')
  expect(told([range('Bexley', 5)], 5)).toEqual([])
})

it('tells leasts that add up to more than the places, in each dimension by itself', () => {
  const [leasts, ...others] = told(
    [range('Bexley', 3, 3), range('Lambeth', 3, 3), range('Acute', 4, 5, 'SECTOR')],
    5,
  )
  expect(leasts).toMatch(/^The leasts of places add up to 6, but only 5 are to be chosen/)
  expect(others).toEqual([])
  expect(told([range('Bexley', 2), range('Lambeth', 3)], 5)).toEqual([])
  expect(told([range('Bexley', 3), range('Lambeth', 3)])).toEqual([])
})

it('tells mosts of all that add up to less than the places, and not while one has none', () => {
  const all = [range('Bexley', 0, 1), range('Lambeth', 0, 1), range('Bromley', 0, 2)]
  expect(told(all, 5)).toEqual(['The mosts of all places add up to 4, fewer than the 5 to be chosen.'])
  expect(told(all, 4)).toEqual([])
  expect(told(all.slice(1), 5)).toEqual([])
  expect(told([...all.slice(1), range('Bexley', 1)], 5)).toEqual([])
})

it('says of an attribute that leasts over the places cannot hold, and of its mosts nothing', () => {
  const of = (ranges: Range[], places: number) =>
    contradictionsIn(ranges, [{ name: 'size', many: 'values of size', single: true }], places)
  expect(of([range('small', 2, 2, 'size'), range('large', 2, 2, 'size')], 3)).toEqual([
    'The leasts of values of size add up to 4, but only 3 are to be chosen, and each counts for one of them: they cannot all hold.',
  ])
  expect(of([range('small', 0, 1, 'size'), range('large', 0, 1, 'size')], 3)).toEqual([])
})
