import { h } from './dom'
import { areaField, selectField, textField } from './fields'
import { form } from './form'
import type { Kept, Values } from './kept'
import { organisationField } from './lookup'
import type { Participation, Schemas, Service } from './service'
import { left } from './words'

/** Naming a colleague. Organisations are looked up; people are not, and the answer tells nothing about them. */
export function referSection(
  of: Participation,
  service: Service,
  kept: Kept,
  done: (next: Participation, name: string) => void,
) {
  if (of.referralsLeft === 0) {
    return h(
      'section',
      {},
      h('h2', {}, 'Who else should we hear from?'),
      h('p', {}, `You have named ${of.referralsMade}, which is as many as we ask one person for. Thank you.`),
    )
  }
  const fields = [
    textField({ name: 'name', label: 'Their name', autocomplete: 'off', maxlength: 200 }),
    textField({
      name: 'email',
      label: 'Their work email',
      type: 'email',
      inputmode: 'email',
      autocomplete: 'off',
      maxlength: 254,
    }),
    textField({
      name: 'jobTitle',
      label: 'What they do',
      optional: true,
      autocomplete: 'off',
      maxlength: 200,
    }),
    selectField({ name: 'groupCode', label: 'Which of these fits best?', optional: true }, of.groups),
    organisationField(async (words) => (await service.organisations(words)).results),
    selectField({ name: 'placeCode', label: 'Which area?', optional: true }, of.places),
    areaField({ name: 'reason', label: 'Why them?', optional: true, maxlength: 2000 }),
  ]
  return h(
    'section',
    {},
    h('h2', {}, 'Who else should we hear from?'),
    h('p', {}, `Name a colleague whose working day crosses the line between organisations. ${left(of)}`),
    form({
      name: 'referral',
      fields,
      send: 'Send',
      kept,
      check,
      fieldAt: (pointer) => (pointer === '/organisationCode' ? 'organisation' : pointer.slice(1)),
      async submit(values) {
        done(await service.refer(referralFrom(values)), values.name ?? '')
      },
    }),
  )
}

function check(values: Values): Record<string, string> {
  const wrong: Record<string, string> = {}
  if (!values.name) wrong.name = 'Enter their name'
  if (!/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(values.email ?? '')) {
    wrong.email = 'Enter a work email, like name@example.org'
  }
  return wrong
}

export function referralFrom(values: Values): Schemas['NewParticipantReferral'] {
  const organisation = values.organisation ?? ''
  return {
    name: values.name ?? '',
    email: values.email ?? '',
    jobTitle: values.jobTitle || null,
    groupCode: values.groupCode || null,
    organisationCode: organisation.slice(0, organisation.indexOf(' ') + 1).trim() || null,
    placeCode: values.placeCode || null,
    reason: values.reason || null,
  }
}
