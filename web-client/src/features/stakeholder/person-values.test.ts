import { expect, it } from 'vitest'
import { anAffiliation, aStakeholder } from '@/test/people'
import { minutesInWords } from './minutes-in-words'
import { noRole, patchFrom, rolesIn, valuesOf, withRoles } from './person-values'

it('gives back what it was made from', () => {
  const person = aStakeholder({ affiliations: [anAffiliation(), anAffiliation({ jobTitle: 'Chair' })] })
  const { organisationName: _, ...sent } = anAffiliation()
  expect(patchFrom(valuesOf(person), person.attributes)).toEqual({
    name: person.name,
    email: person.email,
    externalId: person.externalId,
    networkSize: 24,
    influence: 4,
    interest: 5,
    protectedMinutesPerMonth: 240,
    affiliations: [sent, { ...sent, jobTitle: 'Chair' }],
    attributes: { workingPattern: 'Weekdays' },
  })
})

it('leaves out a role in which nothing is said', () => {
  const values = withRoles(valuesOf(aStakeholder()), [noRole])
  expect(rolesIn(values)).toHaveLength(1)
  expect(patchFrom(values, {}).affiliations).toEqual([])
})

it('says minutes as people do', () => {
  expect([0, 1, 60, 90, 240].map(minutesInWords)).toEqual([
    'None',
    '1 minute a month',
    '1 hour a month',
    '1 hour 30 minutes a month',
    '4 hours a month',
  ])
})
