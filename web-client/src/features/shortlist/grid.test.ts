import { expect, it } from 'vitest'
import { idOf } from '@/test/people'
import { anAnswer } from '@/test/shortlists'
import { gridOf, marksAgainst } from './grid'

const names = (...codes: string[]) => ({
  options: codes.map((code) => ({ value: code, label: code.toLowerCase() })),
  of: (code: string | null | undefined) => code?.toLowerCase(),
})
const reference = { places: names('LAMBETH', 'BEXLEY', 'LEWISHAM'), sectors: names('ACUTE') }

it('stands a proposal in each of its cells, and counts it once for each of its places', () => {
  const { selected, scores } = anAnswer()
  const grid = gridOf({ scores }, marksAgainst(selected, undefined), reference)
  expect(grid.rows.map(({ name, selected: count }) => [name, count])).toEqual([
    ['lambeth', 1],
    ['bexley', 1],
    ['lewisham', 0],
    ['bromley', 1],
  ])
  expect(grid.sectors.map(({ name, selected: count }) => [name, count])).toEqual([
    ['acute', 1],
    ['primary_care', 1],
  ])
  expect(grid.inSeveral).toBe(1)
  const [lambeth] = grid.rows
  expect(lambeth?.cells[0]?.proposals.map(({ proposal, mark }) => [proposal.rank, mark])).toEqual([
    [1, 'ON'],
    [2, 'OFF'],
    [null, 'OFF'],
  ])
})

it('tells what comes in and what goes out against another set', () => {
  const markOf = marksAgainst([idOf(802), idOf(803)], [idOf(801), idOf(803)])
  expect([801, 802, 803, 804].map((number) => markOf(idOf(number)))).toEqual(['OUT', 'IN', 'ON', 'OFF'])
})
