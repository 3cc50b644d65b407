import { expect, it } from 'vitest'
import { ProblemError } from '@/api/problem'
import { moved } from '@/shared/typed-rows'
import { aCall, aCriterion, aQuota } from '@/test/calls'
import { aProblem } from '@/test/problems'
import { callFrom, changeOf, noCall, valuesOf } from './call-values'
import { criteriaIn, nextCriterion, withCriteria } from './criteria-values'
import { toldAtRows, withAttributeQuota, withoutQuota } from './quota-values'

const zone = 'Europe/London'

function refusedIn(action: () => unknown): (string | null | undefined)[] {
  try {
    action()
  } catch (error) {
    return (error as ProblemError).problem.errors?.map(({ pointer }) => pointer) ?? []
  }
  return []
}

it('sends what it was given, times in the zone of the programme', () => {
  const call = aCall({
    opensAt: '2099-06-01T08:00:00Z',
    quotas: [
      aQuota(),
      aQuota({ dimension: 'SECTOR', value: 'ACUTE', min: 1, max: 1000, priority: 7 }),
      aQuota({ dimension: 'ATTRIBUTE:workingPattern', value: 'nights', min: 0, max: 2 }),
    ],
  })
  const values = valuesOf(call, zone)
  expect(values).toMatchObject({ opensAt: '2099-06-01', 'opensAt/time': '09:00', 'closesAt/time': '17:00' })
  const { id: _, state: __, createdAt: ___, updatedAt: ____, version: _____, ...said } = call
  expect(callFrom(values, zone)).toEqual(said)
})

it('sends an empty draft as nothing but its title', () => {
  expect(callFrom({ ...noCall, title: ' A call ' }, zone)).toEqual({
    title: 'A call',
    purpose: null,
    whoMayApply: null,
    promise: null,
    places: null,
    capacity: { facilitatorDays: null, budgetPounds: null },
    opensAt: null,
    closesAt: null,
    criteria: [],
    eligibilityChecks: [],
    quotas: [],
  })
})

it('takes no most for none, however many places there will be', () => {
  const values = { ...noCall, title: 'A call', places: '5', 'quotas/PLACE:LAMBETH/min': '1' }
  expect(callFrom(values, zone).quotas).toEqual([aQuota({ min: 1, max: 1000 })])
  expect(callFrom({ ...values, places: '' }, zone).quotas).toEqual([aQuota({ min: 1, max: 1000 })])
  for (const max of [5, 1000]) {
    const back = valuesOf(aCall({ places: 5, quotas: [aQuota({ min: 1, max })] }), zone)
    expect(back).toMatchObject({ 'quotas/PLACE:LAMBETH/min': '1', 'quotas/PLACE:LAMBETH/max': '' })
  }
})

it('refuses all that is no number or no time at once', () => {
  const values = {
    ...valuesOf(aCall(), zone),
    places: 'five',
    opensAt: '2026-13-01',
    'closesAt/time': '5 pm',
    'criteria/1/weight': '',
    'quotas/PLACE:LAMBETH/max': 'one',
  }
  expect(refusedIn(() => callFrom(values, zone))).toEqual([
    '/places',
    '/opensAt',
    '/closesAt/time',
    '/criteria/1/weight',
    '/quotas/PLACE:LAMBETH/max',
  ])
})

it('leaves out what stays once a call has opened', () => {
  const whole = callFrom(valuesOf(aCall(), zone), zone)
  expect(changeOf('DRAFT', whole)).toEqual(whole)
  expect(Object.keys(changeOf('OPEN', whole))).toEqual([
    'title',
    'purpose',
    'whoMayApply',
    'promise',
    'places',
    'capacity',
    'closesAt',
  ])
  expect(changeOf('CLOSED', whole)).not.toHaveProperty('closesAt')
})

it('moves criteria with all that is theirs, and begins the next with the same scale', () => {
  const values = valuesOf(
    aCall({ criteria: [aCriterion('A', 1), aCriterion('B', 2), aCriterion('C', 3)] }),
    zone,
  )
  const after = withCriteria(values, moved(criteriaIn(values), 2, 0))
  expect(callFrom(after, zone).criteria?.map(({ id, name }) => [id, name])).toEqual([
    ['id-of-C', 'C'],
    ['id-of-A', 'A'],
    ['id-of-B', 'B'],
  ])
  expect(nextCriterion(criteriaIn(after))).toMatchObject({ id: '', name: '', 'scale/max': '3', weight: '2' })
})

it('tells what the service says of a quota at the row it came from', () => {
  const values = withAttributeQuota(valuesOf(aCall(), zone))
  const place = (pointer: string) => ({ pointer, detail: 'is wrong' })
  const error = new ProblemError(
    aProblem({
      errors: ['/quotas/1/max', '/quotas/0/value', '/quotas/2/dimension', '/quotas/9/min', '/title'].map(
        place,
      ),
    }),
  )
  expect(
    refusedIn(() => {
      throw toldAtRows(error, values)
    }),
  ).toEqual([
    '/quotas/SECTOR:ACUTE/max',
    '/quotas/PLACE:LAMBETH/max',
    '/quotas/ATTRIBUTE:0/name',
    '/quotas/9/min',
    '/title',
  ])
  const other = new TypeError('offline')
  expect(toldAtRows(other, values)).toBe(other)
})

it('adds and takes out quotas of attributes', () => {
  const two = withAttributeQuota(withAttributeQuota(noCall))
  const one = withoutQuota(two, 'ATTRIBUTE:0')
  expect(Object.keys(one).filter((name) => name.endsWith('/name'))).toEqual(['quotas/ATTRIBUTE:1/name'])
  expect(withoutQuota(one, 'ATTRIBUTE:1')).toEqual(noCall)
})
