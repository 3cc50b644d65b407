import { expect, it } from 'vitest'
import { aReach, aReachCategory } from '@/test/reach'
import { changeInWords, representationWords, rowsOf, ticksFor } from './reach-rows'
import { shortNames } from './short-names'

it('marks the axis beyond all that is drawn, with few marks', () => {
  const rows = (share: number) =>
    rowsOf(
      aReach({
        categories: [aReachCategory('Bexley', { share, frameShare: 0, rdsII: null, rdsIIInterval: null })],
      }),
      undefined,
    )
  expect(ticksFor(rows(0.346)).at(-1)).toBeCloseTo(0.4)
  expect(ticksFor(rows(0.3)).at(-1)).toBeCloseTo(0.3)
  expect(ticksFor(rows(1)).at(-1)).toBeCloseTo(1)
  expect(ticksFor(rows(0))).toEqual([0, 0.01])
})

it('takes a category that nobody had on the earlier day for unheard', () => {
  const [bexley] = rowsOf(aReach(), aReach({ categories: [] }))
  expect(bexley?.before).toEqual({ engaged: 0, share: 0 })
})

it.each([
  [0, 'nobody'],
  [0.49, 'far fewer'],
  [0.79, 'fewer'],
  [1.25, 'in line'],
  [2, 'more'],
  [2.1, 'far more'],
])('says of %s: %s', (ratio, words) => {
  expect(representationWords(ratio).words).toBe(words)
})

it('says how a share changed', () => {
  expect(changeInWords(0.1, 0.131)).toBe('+3.1 points')
  expect(changeInWords(0.131, 0.1)).toBe('−3.1 points')
  expect(changeInWords(0.1, 0.1001)).toBe('no change')
})

it('shortens names, each to another one', () => {
  expect(shortNames(['Lambeth', 'Mental health', 'Patients and voluntary sector', 'Lambton', 'Ac'])).toEqual([
    'Lam',
    'MH',
    'PVS',
    'Lam2',
    'Ac',
  ])
})
