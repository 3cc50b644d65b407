import { expect, it } from 'vitest'
import { anAnswer } from '@/test/shortlists'
import { gainInWords, priceOfBalance, proofInWords, signed } from './words'

it('says what balance costs, in the scores it is the difference of', () => {
  expect(priceOfBalance(anAnswer())).toBe(
    'The price of balance is 5 points: without quotas and capacity the best 2 proposals would score 165, and these score 160.',
  )
  expect(priceOfBalance(anAnswer({ costOfBalance: 0 }))).toMatch(/^Balance costs nothing/)
  const question = { ...anAnswer().question, mustInclude: ['one'] }
  expect(priceOfBalance(anAnswer({ costOfBalance: 0, question }))).toContain(
    'no 2 proposals, with what was said of single proposals, score more',
  )
  expect(priceOfBalance(anAnswer({ costOfBalance: null }))).toMatch(/not known/)
  expect(priceOfBalance(anAnswer({ objective: null, costOfBalance: null }))).toMatch(/no set/)
})

it('claims no proof where there is none', () => {
  const proof = { proven: false, bound: 170, solver: 'CP-SAT', work: 60 }
  expect(proofInWords(anAnswer())).toBe(
    'It is proven that no set that keeps these limits scores more than 160.',
  )
  expect(proofInWords(anAnswer({ status: 'RELAXED' }))).toMatch(/whose quotas give way as little/)
  expect(proofInWords(anAnswer({ status: 'STOPPED', proofOfOptimality: proof }))).toBe(
    'Not proven: a better set may score up to 170, 10 points more than this one.',
  )
  const none = anAnswer({ status: 'INFEASIBLE', objective: null })
  expect(proofInWords(none)).toBe('It is proven that no set keeps all these rules.')
})

it('says what moving a limit would bring', () => {
  expect(gainInWords({ kind: 'QUOTA', quota: null, side: 'MAX', gain: 4.12 })).toBe(
    '4.1 points more with one more',
  )
  expect(gainInWords({ kind: 'QUOTA', quota: null, side: 'MIN', gain: 0 })).toBe(
    'Nothing would be gained with one fewer',
  )
  expect(gainInWords({ kind: 'BUDGET', quota: null, side: null, gain: 1 })).toBe('1 point more without it')
  expect([signed(2.55), signed(-2), signed(0.01)]).toEqual(['+2.6', '−2', '0'])
})
