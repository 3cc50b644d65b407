import { expect, it } from 'vitest'
import { aPolicy, winter } from '@/test/contact'
import { policyInWords } from './policy-in-words'
import { periodsIn, policyFrom, valuesOf, withPeriods } from './policy-values'

it('says what a policy means, a sentence for each rule', () => {
  expect(policyInWords(valuesOf(aPolicy({ quietDaysAfterDecline: 90, quietPeriods: [winter] })))).toEqual([
    'Nobody is asked more than twice in 28 days, or for more than 60 minutes, unless they have more protected time than that.',
    'Somebody who declined is not asked again for 90 days.',
    'Nobody is reminded of an invitation more than twice.',
    'Nobody is asked from 21 December 2026 to 3 January 2027 (Winter pressure).',
  ])
})

it('says one and none as people do', () => {
  const policy = aPolicy({
    periodDays: 1,
    maxContacts: 1,
    maxMinutes: 1,
    maxReminders: 0,
    quietPeriods: [{ from: '2026-12-25', to: '2026-12-25', reason: '' }],
  })
  expect(policyInWords(valuesOf(policy))).toEqual([
    'Nobody is asked more than once in 1 day, or for more than 1 minute, unless they have more protected time than that.',
    'Somebody who declined may be asked again at any time.',
    'Nobody is reminded of an invitation.',
    'Nobody is asked on 25 December 2026.',
  ])
})

it('leaves out a rule while its number or its days are not there', () => {
  const values = {
    ...valuesOf(aPolicy({ quietPeriods: [winter] })),
    maxMinutes: 'many',
    'quietPeriods/0/to': '',
  }
  expect(policyInWords(values)).toEqual([
    'Somebody who declined may be asked again at any time.',
    'Nobody is reminded of an invitation more than twice.',
  ])
})

it('sends what it read', () => {
  const policy = aPolicy({ note: 'Ask kindly', quietPeriods: [winter] })
  const { id: _, updatedAt: __, version: ___, ...draft } = policy
  expect(policyFrom(valuesOf(policy))).toEqual(draft)
})

it('moves up the periods after one that is removed', () => {
  const summer = { from: '2027-08-01', to: '2027-08-31', reason: 'Holidays' }
  const values = valuesOf(aPolicy({ quietPeriods: [winter, summer] }))
  expect(periodsIn(withPeriods(values, [summer]))).toEqual([summer])
})
