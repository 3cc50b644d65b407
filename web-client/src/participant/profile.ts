import { h } from './dom'
import { textField } from './fields'
import { form } from './form'
import type { Kept, Values } from './kept'
import type { Participation, Service } from './service'

const numbers = {
  protectedMinutesPerMonth: { most: 44_640, words: 'Enter minutes as a whole number, such as 120' },
  networkSize: { most: 100_000, words: 'Enter a whole number, such as 40' },
}

/** What somebody says about themselves. */
export function profileSection(
  of: Participation,
  service: Service,
  kept: Kept,
  done: (next: Participation) => void,
) {
  const { profile } = of
  const fields = [
    textField({ name: 'jobTitle', label: 'What you do', autocomplete: 'organization-title', maxlength: 200 }),
    textField({
      name: 'protectedMinutesPerMonth',
      label: 'Minutes a month set aside for this',
      hint: 'Only if your organisation gives you time for it. It sets how much of yours we may ask for.',
      inputmode: 'numeric',
      autocomplete: 'off',
      optional: true,
    }),
    textField({
      name: 'networkSize',
      label: 'How many people do you know whose work crosses the line, too?',
      hint: 'A rough number. It helps to see who is not heard.',
      inputmode: 'numeric',
      autocomplete: 'off',
      optional: true,
    }),
  ]
  for (const field of fields) {
    field.write(String(profile[field.name as keyof typeof profile] ?? ''))
  }
  return h(
    'section',
    {},
    h('h2', {}, 'About you'),
    form({
      name: 'profile',
      fields,
      send: 'Save',
      kept,
      check,
      async submit(values) {
        done(await service.describe(profileFrom(values)))
      },
    }),
  )
}

function check(values: Values): Record<string, string> {
  return Object.fromEntries(
    Object.entries(numbers)
      .filter(([name, { most }]) => {
        const value = values[name] ?? ''
        return value !== '' && !(/^\d+$/.test(value) && Number(value) <= most)
      })
      .map(([name, { words }]) => [name, words]),
  )
}

export function profileFrom(values: Values) {
  const number = (text: string | undefined) => (text ? Number(text) : null)
  return {
    jobTitle: values.jobTitle || null,
    protectedMinutesPerMonth: number(values.protectedMinutesPerMonth),
    networkSize: number(values.networkSize),
  }
}
