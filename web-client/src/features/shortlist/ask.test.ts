import { expect, it } from 'vitest'
import { ProblemError } from '@/api/problem'
import { aCall, aQuota } from '@/test/calls'
import { idOf } from '@/test/people'
import { aProblem } from '@/test/problems'
import { aQuestion } from '@/test/shortlists'
import { askOf, placeOf, rowsIn, sentOf, toldAt, withLimit, withPlace, withQuota, withWeight } from './ask'
import { readAsk, writeAsk } from './ask-address'

const call = aCall({ state: 'ASSESSED' })
const lambeth = { min: '0', max: '1', priority: '2' }

it('asks nothing of its own until something differs from what was published', () => {
  expect(sentOf(call, {})).toMatchObject({ body: {}, wrong: {} })
  expect(writeAsk({})).toBeNull()
})

it('sends every quota once one is changed, and none of those that are removed', () => {
  let ask = withQuota(call, {}, 'PLACE:LAMBETH', { ...lambeth, max: '2' })
  ask = withQuota(call, ask, 'SECTOR:ACUTE', null)
  ask = withQuota(call, ask, 'ATTRIBUTE:workingPattern:nights: late', { min: '1', max: '', priority: '3' })
  expect(rowsIn(call, ask).map(({ key, change }) => [key, change])).toEqual([
    ['PLACE:LAMBETH', 'CHANGED'],
    ['SECTOR:ACUTE', 'REMOVED'],
    ['ATTRIBUTE:workingPattern:nights: late', 'ADDED'],
  ])
  expect(sentOf(call, ask).body.quotas).toEqual([
    { dimension: 'PLACE', value: 'LAMBETH', min: 0, max: 2, priority: 2 },
    { dimension: 'ATTRIBUTE:workingPattern', value: 'nights: late', min: 1, max: 1000, priority: 3 },
  ])
})

it('marks nothing where somebody goes back to what was published', () => {
  const ask = withQuota(call, {}, 'PLACE:LAMBETH', { ...lambeth, max: '2' })
  expect(withQuota(call, ask, 'PLACE:LAMBETH', lambeth)).toEqual({})
  expect(withLimit(call, withLimit(call, {}, 'size', '6'), 'size', '5')).toEqual({})
  expect(withWeight(call, withWeight(call, {}, 'id-of-Benefit', '1'), 'id-of-Benefit', '30')).toEqual({})
})

it('lets a proposal be in or out, never both', () => {
  const ask = withPlace(withPlace({}, 'one', 'IN'), 'one', 'OUT')
  expect(ask).toEqual({ mustExclude: ['one'] })
  expect(placeOf(ask, 'one')).toBe('OUT')
  expect(withPlace(ask, 'one', 'FREE')).toEqual({})
})

it('survives the way through an address, and takes no nonsense from there', () => {
  const ask = withPlace(withLimit(call, {}, 'facilitatorDays', ''), 'one', 'IN')
  expect(readAsk(writeAsk(ask) ?? '')).toEqual(ask)
  expect(readAsk('{')).toEqual({})
  expect(readAsk('[1]')).toEqual({})
  expect(readAsk('{"size":6,"quotas":{"PLACE:X":{}},"incompatible":[["a"]],"mustInclude":["a"]}')).toEqual({
    mustInclude: ['a'],
  })
})

it('keeps the other limit of the capacity, and sends none for nothing typed', () => {
  const { body } = sentOf(call, withLimit(call, {}, 'facilitatorDays', ''))
  expect(body.capacity).toEqual({ facilitatorDays: null, budgetPounds: null })
})

it('says what is no number where it was typed, before it is asked', () => {
  const ask = withLimit(call, withQuota(call, {}, 'PLACE:LAMBETH', { ...lambeth, min: 'x' }), 'size', '')
  expect(sentOf(call, ask).wrong).toEqual({
    'quota/PLACE:LAMBETH/min': 'Give a whole number, such as 2',
    size: 'Give how many are to be chosen',
  })
})

it('tells each place of a refusal at its control, and the rest besides', () => {
  let ask = withQuota(call, {}, 'PLACE:LAMBETH', null)
  ask = withWeight(call, ask, 'id-of-Benefit', '2')
  ask = withPlace(ask, 'one', 'IN')
  const error = new ProblemError(
    aProblem({
      errors: [
        { pointer: '/quotas/0/min', detail: 'At least 3 and at most 2 cannot both hold.' },
        { pointer: '/criteriaWeights/0/weight', detail: 'must be less' },
        { pointer: '/mustInclude/0', detail: '“One” is not eligible.' },
        { pointer: '/size', detail: '5 are to be chosen, and 3 can be.' },
        { pointer: '/mustInclude', detail: '2 must be included, and 1 are to be chosen.' },
      ],
    }),
  )
  expect(toldAt(error, ask, sentOf(call, ask))).toEqual({
    controls: {
      'quota/SECTOR:ACUTE/min': 'At least 3 and at most 2 cannot both hold.',
      'weight/id-of-Benefit': 'Must be less',
      'proposal/one': '“One” is not eligible.',
      size: '5 are to be chosen, and 3 can be.',
    },
    others: ['2 must be included, and 1 are to be chosen.'],
  })
})

it('begins from the question of a kept shortlist', () => {
  const question = aQuestion({
    size: 5,
    quotas: [aQuota({ max: 2 })],
    mustInclude: [idOf(801)],
    criteriaWeights: [{ criterionId: 'id-of-Benefit', weight: 5 }],
  })
  expect(askOf(call, question)).toEqual({
    quotas: { 'PLACE:LAMBETH': { ...lambeth, max: '2' }, 'SECTOR:ACUTE': null },
    weights: { 'id-of-Benefit': '5' },
    mustInclude: [idOf(801)],
  })
})
