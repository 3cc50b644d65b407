import { expect, it } from 'vitest'
import { idOf } from '@/test/people'
import type { ModelDocument } from './service-models'
import { type Change, chosenTwo, flowsOfTwo, marksOf, present } from './two-versions'

const aDocument = (over: Partial<ModelDocument>): ModelDocument => ({
  id: idOf(1),
  kind: 'CURRENT',
  title: 'How it works now',
  summary: null,
  flows: [],
  elements: [],
  links: [],
  breakdowns: [],
  improvements: [],
  ...over,
})

const aStep = (id: number): ModelDocument['elements'][number] => ({
  id: idOf(id),
  flowId: idOf(2),
  type: 'STEP',
  number: id,
  actorId: idOf(3),
  title: `Step ${id}`,
  description: null,
  position: null,
  continuesId: null,
  version: 0,
})

const aChange = (id: number, change: Change['change'], flow = 'Referral'): Change => ({
  change,
  part: 'STEP',
  id: idOf(id),
  title: `Step ${id}`,
  flow,
  changed: [],
})

it.each([
  ['the two that the address names', '1', '3', [1, 3]],
  ['the earlier first, whichever is named first', '3', '1', [1, 3]],
  ['a version and the present', 'now', '2', [2, present]],
  ['one and the same', '2', '2', [2, 2]],
  ['the newest two where it names none', undefined, undefined, [3, 4]],
  ['the newest two where it names nonsense', 'x', '-1', [3, 4]],
])('compares %s', (_, since, until, two) => {
  expect(chosenTwo(since, until, 4)).toEqual(two)
})

it('compares the only version with the present', () => {
  expect(chosenTwo(undefined, undefined, 1)).toEqual([1, present])
})

it('tells of each step of either version what became of it', () => {
  const before = aDocument({ elements: [aStep(11), aStep(12), aStep(13)] })
  const after = aDocument({ elements: [aStep(11), aStep(12), aStep(14)] })
  const changes = [aChange(14, 'ADDED'), aChange(13, 'REMOVED'), aChange(12, 'CHANGED')]
  expect(Object.fromEntries(marksOf(changes, before, after).fates ?? [])).toEqual({
    [idOf(11)]: 'STAYS',
    [idOf(12)]: 'CHANGES',
    [idOf(13)]: 'GOES',
    [idOf(14)]: 'COMES',
  })
})

it('shows the journeys of both, those that are gone last', () => {
  const [gone, stays, comes] = [
    { id: idOf(21), number: 1, name: 'Advice', version: 0 },
    { id: idOf(22), number: 2, name: 'Referral', version: 0 },
    { id: idOf(23), number: 1, name: 'Discharge', version: 0 },
  ]
  const found = flowsOfTwo(aDocument({ flows: [gone, stays] }), aDocument({ flows: [stays, comes] }), [
    aChange(11, 'CHANGED'),
    aChange(12, 'ADDED', 'Discharge'),
    aChange(13, 'ADDED', 'Discharge'),
  ])
  expect(found.map(({ name, changes }) => [name, changes])).toEqual([
    ['Discharge', 2],
    ['Referral', 1],
    ['Advice', 0],
  ])
  expect(found.map(({ before, after }) => [before?.id, after?.id])).toEqual([
    [undefined, comes.id],
    [stays.id, stays.id],
    [gone.id, undefined],
  ])
})
