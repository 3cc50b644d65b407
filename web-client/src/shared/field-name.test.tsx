import { render } from '@testing-library/react'
import { expect, it } from 'vitest'
import { DateField } from '@/shared/date-field'
import { named, nameOfField } from '@/shared/field-name'
import { RadiosField } from '@/shared/radios-field'
import { TextField } from '@/shared/text-field'

const field = { value: '', onChange: () => undefined }

it('is the label, without what else it says', () => {
  render(<TextField label="What is it called?" id="title" {...field} />)
  render(<TextField label="Purpose" optional id="purpose" {...field} />)
  render(<TextField label="By when?" optional id="due" {...field} />)
  expect(['title', 'purpose', 'due', 'gone'].map(nameOfField)).toEqual([
    'What is it called',
    'Purpose',
    'By when',
    undefined,
  ])
})

it('is what stands over controls that are one field', () => {
  render(<DateField label="Ends on" id="endsOn" {...field} />)
  render(
    <RadiosField label="Is it funded?" id="funded" options={[{ value: 'A', label: 'Yes' }]} {...field} />,
  )
  expect([nameOfField('endsOn'), nameOfField('funded')]).toEqual(['Ends on', 'Is it funded'])
})

it('says in which row it is', () => {
  render(
    <fieldset>
      <legend>Criterion 2</legend>
      <TextField label="Weight" id="weight" {...field} />
    </fieldset>,
  )
  expect(nameOfField('weight')).toBe('Criterion 2, weight')
})

it('is what a control in a table says of itself', () => {
  render(<input id="least" aria-label="Lambeth, at least" />)
  render(<input id="nameless" />)
  expect([nameOfField('least'), nameOfField('nameless')]).toEqual(['Lambeth, at least', undefined])
})

it('is not said twice', () => {
  expect(named('Choose a proposal', 'Proposal')).toBe('Choose a proposal')
  expect(named('must not be blank', 'Name')).toBe('Name: must not be blank')
  expect(named('Too many places', undefined)).toBe('Too many places')
})
