import { expect, test } from 'vitest'
import { errorList, named } from './error-list'
import { textField } from './fields'

function aList() {
  const name = textField({ name: 'name', label: 'What is it called?' })
  const days = textField({ name: 'days', label: 'Days' })
  const errors = errorList([name, days])
  document.body.replaceChildren(errors.element, name.element, days.element)
  return { errors, name, days }
}

test('lists what is wrong going down the page, each leading to its field', () => {
  const { errors, name } = aList()
  errors.tell({ days: 'Write the days as a number', name: 'Say what it is called' })
  expect(errors.element.hidden).toBe(true)
  errors.show()
  expect(errors.element).toHaveFocus()
  const links = [...errors.element.querySelectorAll('a')]
  expect(links.map((link) => link.textContent)).toEqual([
    'Say what it is called',
    'Write the days as a number',
  ])
  links[0]?.click()
  expect(name.control).toHaveFocus()
})

test('takes back what was mended, in the list and beside the field, and keeps the rest', () => {
  const { errors, name, days } = aList()
  errors.tell({ days: 'Write the days as a number', name: 'Say what it is called' })
  errors.show()
  name.write('Book it yourself')
  errors.mended()
  expect(name.control).not.toHaveAttribute('aria-invalid')
  expect(days.control).toHaveAttribute('aria-invalid', 'true')
  expect(errors.element).toHaveTextContent('Check one thing')
  days.write('9')
  errors.mended()
  expect(errors.element.hidden).toBe(true)
})

test('is mended where something else was', () => {
  const { errors, days } = aList()
  errors.tell({ name: 'Say what it is called' })
  days.write('9')
  errors.mended()
  expect(errors.problems()).toEqual({ name: 'Say what it is called' })
  errors.mended((at) => at === 'name')
  expect(errors.problems()).toEqual({})
})

test('names the field of what the service says', () => {
  const { name } = aList()
  expect(named([name], 'name', 'is too long')).toBe('What is it called: is too long')
  expect(named([name], 'other', 'is too long')).toBe('is too long')
})
