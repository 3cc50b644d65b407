import { expect, it } from 'vitest'
import { leadOf, sidesInWords, teamInWords } from '@/shared/proposal-people'
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

it('says which side is missing, and nothing of sides that are not known', () => {
  const sides = (sectorCodes: string[], bothSides: boolean) => ({ sectorCodes, bothSides })
  expect(sidesInWords(aProposal({ sides: sides(['ACUTE', 'PRIMARY_CARE'], true) }))).toBeUndefined()
  expect(sidesInWords(aProposal({ sides: sides(['ACUTE'], false) }))).toBe('One side only')
  expect(sidesInWords(aProposal({ lead: null, origin: 'FORM', sides: sides([], false) }))).toBe(
    'Sides not known',
  )
})
