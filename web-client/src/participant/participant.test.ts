import { expect, test } from 'vitest'
import { profileFrom } from './profile'
import { referralFrom } from './refer'
import { toldFrom } from './tell'
import { consequenceInWords, greeting, outcomeInWords, stateInWords } from './words'

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

test('tells what somebody sees, and who could act only where they say so', () => {
  const values = { statement: 'Letters come late', kind: 'CHALLENGE', detail: '', whoCouldAct: '' }
  expect(toldFrom(values)).toEqual({
    statement: 'Letters come late',
    kind: 'CHALLENGE',
    detail: null,
    whoCouldAct: null,
  })
  expect(toldFrom({ ...values, whoCouldAct: 'BOTH' }).whoCouldAct).toBe('BOTH')
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

test('says what each thing led to, or why it led to nothing', () => {
  const said = {
    kind: 'INSIGHT',
    on: '2026-03-01',
    statement: 'Results get lost.',
    reason: null,
    ledTo: [],
  } as const
  expect(consequenceInWords({ kind: 'CHALLENGE', id: '1', title: 'Results get lost' })).toBe(
    'It is part of a challenge: Results get lost',
  )
  expect(consequenceInWords({ kind: 'PROJECT', id: '1', title: 'One number' })).toBe('It led to: One number')
  expect(stateInWords({ ...said, ledTo: [], state: 'DECLINED', reason: 'Not ours.' })).toBe(
    'We did not keep it: Not ours.',
  )
  expect(stateInWords({ ...said, ledTo: [], state: 'WAITING' })).toBe('We have yet to look at it.')
  expect(stateInWords({ ...said, ledTo: [], kind: 'CONVERSATION', state: 'WAITING' })).toMatch(
    /^We talked with you/,
  )
})
