import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ReactNode, useState } from 'react'
import { expect, it } from 'vitest'
import { DateField } from '@/shared/date-field'
import type { FieldProps } from '@/shared/field-group'
import { NumberField } from '@/shared/number-field'
import { RadiosField } from '@/shared/radios-field'
import { SelectField } from '@/shared/select-field'
import { TextareaField } from '@/shared/textarea-field'
import { numberIn } from '@/shared/typed-number'

function Holding({ start = '', children }: { start?: string; children: (field: FieldProps) => ReactNode }) {
  const [value, onChange] = useState(start)
  return (
    <>
      {children({ id: 'field', value, onChange, error: 'is wrong' })}
      <output>{value}</output>
    </>
  )
}

const held = () => screen.getByRole('status').textContent
const options = [
  { value: 'A', label: 'First', hint: 'The first one' },
  { value: 'B', label: 'Second' },
]

it('gives an ISO date once day, month and year are there', async () => {
  render(<Holding>{(field) => <DateField label="Starts" {...field} />}</Holding>)
  await userEvent.type(screen.getByLabelText('Day'), '3')
  await userEvent.type(screen.getByLabelText('Month'), '11')
  expect(held()).not.toMatch(/^\d{4}-/)
  await userEvent.type(screen.getByLabelText('Year'), '2026')
  expect(held()).toBe('2026-11-03')
})

it('shows a date as it would be typed, and clears it', async () => {
  render(<Holding start="2026-06-03">{(field) => <DateField label="Starts" {...field} />}</Holding>)
  expect(screen.getByLabelText('Day')).toHaveValue('3')
  for (const part of ['Day', 'Month', 'Year']) await userEvent.clear(screen.getByLabelText(part))
  expect(held()).toBe('')
})

it('reads numbers as people write them', () => {
  expect([numberIn(' 1,180 '), numberIn('1,234,567'), numberIn(''), numberIn('many')]).toEqual([
    1180,
    1_234_567,
    null,
    Number.NaN,
  ])
  expect([numberIn('2,5'), numberIn('1,0000')]).toEqual([Number.NaN, Number.NaN])
})

it('ties hint and error to the control', () => {
  render(
    <Holding>{(field) => <NumberField label="Size" hint="Whole people" unit="people" {...field} />}</Holding>,
  )
  const box = screen.getByRole('textbox', { name: 'Size' })
  expect(box).toHaveAccessibleDescription('Whole people Error: is wrong')
  expect(box).toBeInvalid()
})

it('chooses one of several by radio', async () => {
  render(<Holding>{(field) => <RadiosField label="Which" options={options} {...field} />}</Holding>)
  await userEvent.click(screen.getByRole('radio', { name: 'Second' }))
  expect(held()).toBe('B')
  expect(screen.getByRole('group', { name: 'Which' })).toHaveAccessibleDescription('Error: is wrong')
})

it('chooses one of several, or none, from a list', async () => {
  render(
    <Holding start="A">
      {(field) => <SelectField label="Which" none="None" options={options} {...field} />}
    </Holding>,
  )
  await userEvent.selectOptions(screen.getByLabelText('Which'), 'None')
  expect(held()).toBe('')
})

it('takes longer text', async () => {
  render(<Holding>{(field) => <TextareaField label="Purpose" optional {...field} />}</Holding>)
  await userEvent.type(screen.getByLabelText('Purpose (optional)'), 'Hear everyone')
  expect(held()).toBe('Hear everyone')
})
