import { expect, it } from 'vitest'
import { isProblemError } from '@/api/problem'
import { type PasteValues, pastedFrom, rowsFrom } from './paste-values'

const errorsOf = (values: PasteValues) => {
  try {
    pastedFrom(values)
    return []
  } catch (error) {
    return isProblemError(error) ? (error.problem.errors ?? []) : []
  }
}

const typed = (rows: [string, string][]): PasteValues =>
  Object.fromEntries(
    rows.flatMap(([kind, statement], index) => [
      [`insights/${index}/kind`, kind],
      [`insights/${index}/statement`, statement],
      [`insights/${index}/whoCouldAct`, ''],
    ]),
  )

it('makes a row of each line, of the kind that its first letter or the choice says', () => {
  expect(rowsFrom('+ They ring each other\n\n  - Letters are late\n• Nobody answers\n', 'CHALLENGE')).toEqual(
    [
      { kind: 'OPPORTUNITY', statement: 'They ring each other', whoCouldAct: '' },
      { kind: 'CHALLENGE', statement: 'Letters are late', whoCouldAct: '' },
      { kind: 'CHALLENGE', statement: 'Nobody answers', whoCouldAct: '' },
    ],
  )
})

it('keeps a sign that belongs to a word', () => {
  expect(rowsFrom('-5 degrees in the waiting room', 'CHALLENGE')[0]?.statement).toBe(
    '-5 degrees in the waiting room',
  )
})

it('sends each with the conversations of all of them', () => {
  const values = {
    ...typed([['CHALLENGE', ' Letters are late ']]),
    'conversationIds/0/id': 'c',
    'conversationIds/0/title': 'x',
  }
  expect(pastedFrom(values).insights).toEqual([
    {
      kind: 'CHALLENGE',
      statement: 'Letters are late',
      detail: null,
      whoCouldAct: null,
      conversationIds: ['c'],
      themeIds: [],
    },
  ])
})

it('says beside its row what is missing, too long or there twice', () => {
  const errors = errorsOf(
    typed([
      ['CHALLENGE', 'Letters are late'],
      ['CHALLENGE', ''],
      ['CHALLENGE', 'x'.repeat(301)],
      ['OPPORTUNITY', 'letters are LATE'],
    ]),
  )
  expect(errors.map(({ pointer }) => pointer)).toEqual([
    '/insights/1/statement',
    '/insights/2/statement',
    '/insights/3/statement',
  ])
})
