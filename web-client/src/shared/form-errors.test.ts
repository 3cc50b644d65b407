import { expect, it } from 'vitest'
import { ProblemError } from '@/api/problem'
import { errorsOf } from '@/shared/form-errors'
import { aProblem } from '@/test/problems'

const pointers = { name: '/name', place: '/affiliations/0', all: '/affiliations' }

it('gives an error inside something to the nearest field around it', () => {
  const problem = aProblem({ errors: [{ pointer: '/affiliations/0/placeCode', detail: 'no such place' }] })
  expect(errorsOf(new ProblemError(problem), pointers)).toEqual([
    { message: 'no such place', field: 'place' },
  ])
})

it('does not take a longer name for the same field', () => {
  const problem = aProblem({ errors: [{ pointer: '/names', detail: 'unknown' }] })
  expect(errorsOf(new ProblemError(problem), pointers)).toEqual([{ message: '/names: unknown' }])
})

it('tells a problem without places as a whole', () => {
  expect(errorsOf(new ProblemError(aProblem({ detail: 'A programme needs a lead.' })), pointers)).toEqual([
    { message: 'A programme needs a lead.' },
  ])
})
