import { expect, test } from 'vitest'
import { profileFrom } from './profile'
import { referralFrom } from './refer'
import { greeting, outcomeInWords } from './words'

test('sends the code of an organisation that was chosen, and none for words that were not', () => {
  const values = { name: 'Wren', email: 'wren@example.org', organisation: 'RJ1 Guy’s and St Thomas’' }
  expect(referralFrom(values).organisationCode).toBe('RJ1')
  expect(referralFrom({ ...values, organisation: ' A clinic nobody knows' }).organisationCode).toBeNull()
  expect(referralFrom({ ...values, organisation: '' }).organisationCode).toBeNull()
})

test('leaves out what was not said', () => {
  expect(profileFrom({ jobTitle: '', networkSize: '0' })).toEqual({
    jobTitle: null,
    protectedMinutesPerMonth: null,
    networkSize: 0,
  })
})

test('greets by first name, but never by a title alone', () => {
  expect(greeting('Priya Shah')).toBe('Priya')
  expect(greeting('Dr Ines Fairwater')).toBe('Dr Ines Fairwater')
  expect(greeting('Wren')).toBe('Wren')
})

test('says what came of it in whole sentences', () => {
  expect(outcomeInWords({ referrals: { named: 0, takingPart: 0, notYet: 0 } })).toHaveLength(1)
  expect(outcomeInWords({ referrals: { named: 1, takingPart: 0, notYet: 1 } })).toEqual([
    'You named 1 colleague.',
    'None of them takes part yet.',
  ])
  expect(outcomeInWords({ referrals: { named: 3, takingPart: 1, notYet: 2 } })[1]).toBe(
    '1 of them takes part since.',
  )
})
