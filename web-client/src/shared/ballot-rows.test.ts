import { expect, test } from 'vitest'
import { among, isShared, moved, placesOf, ranksOf, rowsOf, tiedOrNot, withAt, without } from './ballot-rows'

const rows = rowsOf([['a'], ['b', 'c'], ['d']])

test('goes from places to rows and back', () => {
  expect(rows.map(({ tied }) => tied)).toEqual([false, false, true, false])
  expect(ranksOf(rows)).toEqual([['a'], ['b', 'c'], ['d']])
  expect(placesOf(rows)).toEqual([1, 2, 2, 3])
  expect(rows.map((_, index) => isShared(rows, index))).toEqual([false, true, true, false])
})

test('leaves the others where they were when one goes', () => {
  expect(ranksOf(without(rows, 'b'))).toEqual([['a'], ['c'], ['d']])
  expect(ranksOf(without(rows, 'c'))).toEqual([['a'], ['b'], ['d']])
  expect(ranksOf(without(rows, 'a'))).toEqual([['b', 'c'], ['d']])
  expect(without(rows, 'z')).toBe(rows)
})

test('moves into a place of its own, between whatever stood in one', () => {
  expect(ranksOf(moved(rows, 'd', -1))).toEqual([['a'], ['b'], ['d'], ['c']])
  expect(ranksOf(moved(rows, 'c', -1))).toEqual([['a'], ['c'], ['b'], ['d']])
  expect(ranksOf(moved(rows, 'a', 1))).toEqual([['b'], ['a'], ['c'], ['d']])
  expect(moved(rows, 'a', -1)).toBe(rows)
  expect(moved(rows, 'd', 1)).toBe(rows)
  expect(ranksOf(withAt(rows, 'e', 0))).toEqual([['e'], ['a'], ['b', 'c'], ['d']])
  expect(ranksOf(withAt(rows, 'e', 4))).toEqual([['a'], ['b', 'c'], ['d'], ['e']])
})

test('shares the place above, and takes its own again', () => {
  expect(ranksOf(tiedOrNot(rows, 'd'))).toEqual([['a'], ['b', 'c', 'd']])
  expect(ranksOf(tiedOrNot(rows, 'c'))).toEqual([['a'], ['b'], ['c'], ['d']])
  expect(ranksOf(tiedOrNot(rows, 'a'))).toEqual(ranksOf(rows))
})

test('drops what was withdrawn', () => {
  expect(ranksOf(among(rows, ['c', 'd']))).toEqual([['c'], ['d']])
})
