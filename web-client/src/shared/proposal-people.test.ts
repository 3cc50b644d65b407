import { expect, it } from 'vitest'
import { leadOf, teamInWords } from '@/shared/proposal-people'
import { aProposal } from '@/test/calls'

it('names people as the programme knows them, and else as the form does', () => {
  const form = aProposal({ origin: 'FORM', lead: null, leadInForm: 'Wren', partnerInForm: 'Bea' })
  expect(leadOf(form)).toBe('Wren')
  expect(teamInWords(form)).toBe('Wren with Mei Applegarth')
  expect(teamInWords({ ...form, partner: null })).toBe('Wren with Bea')
})

it('says that there is nobody, or nobody to be told here', () => {
  const nobody = { lead: null, partner: null }
  expect(teamInWords(aProposal(nobody))).toBe('Nobody yet')
  expect(teamInWords(aProposal({ ...nobody, origin: 'FORM' }))).toBe('Named in the form')
})
