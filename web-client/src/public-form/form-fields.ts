import { h } from '@/participant/dom'
import { areaField, type Field, textField } from '@/participant/fields'
import { inPounds } from '@/shared/format'
import { orderInWords } from '@/shared/order-words'
import type { PublicCall } from './service'

type Choice = PublicCall['placeChoices'][number]

/** What is said where a field lacks something, by its name. */
export const missingWords: Record<string, string> = {
  title: 'Say what it is called',
  problem: 'Say what is wrong now',
  aims: 'Say what would be tried',
  'lead-name': 'Say who leads it',
  'lead-email': 'Give the email of who leads it, like name@example.org',
  'partner-name': 'Say who it is on the other side, or clear what you said of them',
  placeCodes: 'Choose at least one place',
  sectorCodes: 'Choose at least one sector',
  facilitatorDays: 'Say how many facilitator days it asks for',
  budgetPounds: 'Say how much money it asks for',
}

/** Boxes to tick, read and written as codes with commas between them. */
function checksField(name: string, label: string, hint: string, choices: Choice[], isOrdered = false): Field {
  const marks = choices.map(() => h('span', { class: 'pp-order', 'aria-hidden': 'true' }))
  const hinted = h('div', { class: 'nhsuk-hint', id: `pp-${name}-hint` }, hint)
  const boxes = choices.map(({ code }, index) =>
    h('input', {
      class: 'nhsuk-checkboxes__input',
      id: `pp-${name}-${index}`,
      type: 'checkbox',
      value: code,
    }),
  )
  const error = h('span', { class: 'nhsuk-error-message', id: `pp-${name}-error`, hidden: true })
  const group = h(
    'fieldset',
    { class: 'nhsuk-form-group', 'aria-describedby': `pp-${name}-hint` },
    h('legend', {}, label),
    hinted,
    error,
    h(
      'div',
      { class: 'nhsuk-checkboxes' },
      ...boxes.map((box, index) =>
        h(
          'div',
          { class: 'nhsuk-checkboxes__item' },
          box,
          h('label', { class: 'nhsuk-label nhsuk-checkboxes__label', for: box.id }, choices[index]?.name),
          marks[index],
        ),
      ),
    ),
  )
  // the order in which they were chosen counts: the first sector leads
  let order: string[] = []
  function showOrder() {
    if (!isOrdered) return
    const first = choices.find(({ code }) => code === order[0])
    hinted.textContent = first && order.length > 1 ? `${hint} Now ${first.name} leads.` : hint
    marks.forEach((mark, index) => {
      const place = order.indexOf(boxes[index]?.value ?? '')
      mark.textContent = order.length > 1 ? orderInWords(place) : ''
    })
  }
  for (const box of boxes) {
    box.addEventListener('change', () => {
      order = box.checked ? [...order, box.value] : order.filter((code) => code !== box.value)
      showOrder()
    })
  }
  return {
    element: group,
    name,
    called: label.replace(/\?$/, ''),
    control: boxes[0] ?? group,
    read: () => order.join(','),
    write: (value) => {
      order = value ? value.split(',') : []
      for (const box of boxes) box.checked = order.includes(box.value)
      showOrder()
    },
    complain: (message) => {
      group.classList.toggle('nhsuk-form-group--error', message !== undefined)
      error.hidden = message === undefined
      error.replaceChildren(
        ...(message ? [h('span', { class: 'nhsuk-u-visually-hidden' }, 'Error: '), message] : []),
      )
      group.setAttribute('aria-describedby', message ? `${error.id} pp-${name}-hint` : `pp-${name}-hint`)
    },
  }
}

/** A number of which the call has so much; that it is more is said at once, and not when the set is computed. */
function sumField(
  name: string,
  label: string,
  limit: number | null | undefined,
  inWords: (sum: number) => string,
): Field {
  const hint = limit ? `There are ${inWords(limit)} for all that are chosen.` : undefined
  const optional = limit === null || limit === undefined
  const field = textField({ name, label, optional, hint, inputmode: 'numeric', autocomplete: 'off' })
  if (!limit || !hint) return field
  const hinted = field.element.querySelector('.nhsuk-hint')
  const tell = () => {
    const isBeyond = Number(field.read().replaceAll(/[\s,£]/g, '')) > limit
    hinted?.replaceChildren(isBeyond ? `${hint} This asks for more, so that it could not be chosen.` : hint)
  }
  field.control.addEventListener('input', tell)
  return {
    ...field,
    write: (value) => {
      field.write(value)
      tell()
    },
  }
}

function personFields(who: 'lead' | 'partner', optional: boolean): Field[] {
  const whose = who === 'lead' ? 'of who leads it' : 'of who leads it on the other side'
  const words = { optional, autocomplete: 'off' }
  return [
    textField({
      ...words,
      name: `${who}-name`,
      label: 'Their name',
      called: `The name ${whose}`,
      maxlength: 200,
    }),
    textField({
      ...words,
      name: `${who}-email`,
      label: 'Their work email',
      called: `The email ${whose}`,
      type: 'email',
      inputmode: 'email',
      maxlength: 254,
    }),
    textField({
      ...words,
      name: `${who}-role`,
      label: 'What they do',
      called: `The work ${whose}`,
      optional: true,
      maxlength: 200,
    }),
    textField({
      ...words,
      name: `${who}-organisation`,
      label: 'Where they work',
      called: `The organisation ${whose}`,
      optional: true,
      maxlength: 200,
    }),
  ]
}

export type Section = { title: string; words?: string; fields: Field[] }

export function sectionsFor(call: PublicCall): Section[] {
  const { facilitatorDays, budgetPounds } = call.capacity
  return [
    {
      title: 'The idea',
      fields: [
        textField({ name: 'title', label: 'What is it called?', autocomplete: 'off', maxlength: 200 }),
        areaField({ name: 'problem', label: 'What is wrong now?', rows: 5, maxlength: 5000 }),
        areaField({ name: 'aims', label: 'What would you try?', rows: 5, maxlength: 5000 }),
        areaField({
          name: 'workingTogether',
          label: 'What would working together look like?',
          optional: true,
          rows: 4,
          maxlength: 5000,
        }),
        areaField({
          name: 'howWeWouldKnow',
          label: 'How would you know that it helps?',
          optional: true,
          rows: 4,
          maxlength: 5000,
        }),
      ],
    },
    { title: 'Who leads it', words: 'Usually you.', fields: personFields('lead', false) },
    {
      title: 'Who leads it on the other side',
      words:
        'A proposal is stronger with somebody from the other side. They need not have said yes to everything.',
      fields: personFields('partner', true),
    },
    {
      title: 'Where, and with whom',
      fields: [
        checksField('placeCodes', 'Where would it be tried?', 'Tick all that apply.', call.placeChoices),
        checksField(
          'sectorCodes',
          'Who would work differently?',
          'Tick all that apply, the one that leads first.',
          call.sectorChoices,
          true,
        ),
        areaField({
          name: 'organisations',
          label: 'Which organisations are behind it?',
          optional: true,
          maxlength: 1000,
        }),
      ],
    },
    {
      title: 'What it takes',
      fields: [
        areaField({
          name: 'timeSetAside',
          label: 'Whose time is set aside for it?',
          optional: true,
          maxlength: 1000,
        }),
        sumField('facilitatorDays', 'Days of a facilitator', facilitatorDays, (days) => String(days)),
        sumField('budgetPounds', 'Money, in pounds', budgetPounds, inPounds),
      ],
    },
  ]
}
