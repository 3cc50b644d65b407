import { expect, test } from 'vitest'
import { sectionsFor } from './form-fields'
import type { PublicCall } from './service'

const call = {
  capacity: { facilitatorDays: 20, budgetPounds: null },
  placeChoices: [{ code: 'LAMBETH', name: 'Lambeth' }],
  sectorChoices: [
    { code: 'ACUTE', name: 'Acute' },
    { code: 'PRIMARY', name: 'Primary care' },
  ],
} as PublicCall

function fieldOf(name: string) {
  const field = sectionsFor(call)
    .flatMap(({ fields }) => fields)
    .find((one) => one.name === name)
  if (!field) throw new Error(`There is no ${name}`)
  // A box tells of a change only where it stands in a page.
  document.body.replaceChildren(field.element)
  return field
}

test('shows in which order sectors were ticked, and which one leads', () => {
  const field = fieldOf('sectorCodes')
  const [acute, primary] = field.element.querySelectorAll('input')
  const words = () =>
    [...field.element.querySelectorAll('.nhsuk-checkboxes__item')].map((one) => one.textContent)
  primary?.click()
  expect(words()).toEqual(['Acute', 'Primary care'])
  acute?.click()
  expect(words()).toEqual(['Acute2', 'Primary care1, leads'])
  expect(field.element.querySelector('.nhsuk-hint')?.textContent).toMatch(/Now Primary care leads\.$/)
  expect(field.read()).toBe('PRIMARY,ACUTE')
  primary?.click()
  expect(words()).toEqual(['Acute', 'Primary care'])
  field.write('ACUTE,PRIMARY')
  expect(words()).toEqual(['Acute1, leads', 'Primary care2'])
})

test('says at once that a proposal asks for more than the call has', () => {
  const field = fieldOf('facilitatorDays')
  const hint = () => field.element.querySelector('.nhsuk-hint')?.textContent
  expect(hint()).toBe('There are 20 for all that are chosen.')
  field.write('999')
  expect(hint()).toMatch(/This asks for more, so that it could not be chosen\.$/)
  field.write('20')
  expect(hint()).toBe('There are 20 for all that are chosen.')
})
