import { expect, it } from 'vitest'
import { aMapPerson } from '@/test/map'
import { idOf } from '@/test/people'
import { layOut } from './map-layout'

const places = ['BEXLEY', 'LAMBETH']

/** So many people of both places, in waves, each brought by somebody of the wave before. */
function many(count: number) {
  return Array.from({ length: count }, (_, n) =>
    aMapPerson({
      id: idOf(n),
      wave: Math.floor(Math.log2(n + 1)),
      recruiterId: n === 0 ? null : idOf(Math.floor((n - 1) / 2)),
      placeCode: places[n % 2] ?? null,
      branch: n === 0 ? count - 1 : 0,
    }),
  )
}

it('puts seeds innermost, waves around them, and who has not engaged outside', () => {
  const people = [
    aMapPerson({ id: idOf(1), wave: 0 }),
    aMapPerson({ id: idOf(2), wave: 1 }),
    aMapPerson({ id: idOf(3), wave: null }),
  ]
  const { placed } = layOut(people, places)
  const distances = placed.map(({ x, y }) => Math.hypot(x, y))
  expect(distances).toEqual(distances.toSorted((a, b) => a - b))
  expect(new Set(distances.map(Math.round)).size).toBe(3)
})

it('gives each place a wedge as wide as it has people, and the others one of their own', () => {
  const people = [
    ...Array.from({ length: 3 }, (_, n) => aMapPerson({ id: idOf(n), placeCode: 'BEXLEY' })),
    aMapPerson({ id: idOf(8), placeCode: null, wave: null }),
  ]
  const { wedges } = layOut(people, places)
  expect(wedges.map(({ placeCode, people, engaged }) => [placeCode, people, engaged])).toEqual([
    ['BEXLEY', 3, 3],
    [null, 1, 0],
  ])
  expect(wedges[0]?.to).toBeCloseTo(1.5 * Math.PI)
})

it('keeps ten thousand people apart, and where they were', () => {
  const people = many(10_000)
  const { placed } = layOut(people, places)
  expect(placed).toHaveLength(10_000)
  expect(placed).toEqual(layOut(people.toReversed(), places).placed)
  const cells = new Map<string, { x: number; y: number; size: number }[]>()
  let closest = Number.POSITIVE_INFINITY
  for (const dot of placed) {
    const near = [-1, 0, 1].flatMap((i) =>
      [-1, 0, 1].flatMap((j) => cells.get(`${Math.floor(dot.x) + i} ${Math.floor(dot.y) + j}`) ?? []),
    )
    for (const other of near) {
      closest = Math.min(closest, Math.hypot(dot.x - other.x, dot.y - other.y) - dot.size - other.size)
    }
    const key = `${Math.floor(dot.x)} ${Math.floor(dot.y)}`
    cells.set(key, [...(cells.get(key) ?? []), dot])
  }
  expect(closest).toBeGreaterThan(0)
})

it('has nothing to place where nobody is', () => {
  expect(layOut([], places)).toMatchObject({ placed: [], wedges: [], rings: [] })
})
