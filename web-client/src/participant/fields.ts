import { h } from './dom'

export type Field = {
  element: HTMLElement
  name: string
  /** What it is called in a list of errors. */
  called: string
  control: HTMLElement
  read: () => string
  write: (value: string) => void
  /** Says beside the field what is wrong with it, or nothing. */
  complain: (message: string | undefined) => void
}

type Words = { name: string; label: string; optional?: boolean; hint?: string; called?: string }
type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/** A control with its label, hint and error, as the design system has them. */
function field(words: Words, control: Control, surround: (control: Control) => HTMLElement = (same) => same) {
  const hintId = `${control.id}-hint`
  const errorId = `${control.id}-error`
  const kind = control.tagName.toLowerCase()
  control.classList.add(`nhsuk-${kind}`)
  const hint = words.hint && h('div', { class: 'nhsuk-hint', id: hintId }, words.hint)
  const optional = words.optional ? h('span', {}, ' (optional)') : undefined
  const label = h('label', { class: 'nhsuk-label', for: control.id }, words.label, optional)
  const error = h('span', { class: 'nhsuk-error-message', id: errorId, hidden: true })
  const group = h('div', { class: 'nhsuk-form-group' }, label, hint, error, surround(control))
  if (hint) control.setAttribute('aria-describedby', hintId)

  return {
    element: group,
    name: words.name,
    called: words.called ?? words.label.replace(/\?$/, ''),
    control,
    read: () => control.value.trim(),
    write: (value: string) => {
      control.value = value
    },
    complain: (message: string | undefined) => {
      group.classList.toggle('nhsuk-form-group--error', message !== undefined)
      control.classList.toggle(`nhsuk-${kind}--error`, message !== undefined)
      error.hidden = message === undefined
      error.replaceChildren(
        ...(message === undefined
          ? []
          : [h('span', { class: 'nhsuk-u-visually-hidden' }, 'Error: '), message]),
      )
      const described = [hint && hintId, message && errorId].filter(Boolean).join(' ')
      if (described) control.setAttribute('aria-describedby', described)
      else control.removeAttribute('aria-describedby')
      if (message) control.setAttribute('aria-invalid', 'true')
      else control.removeAttribute('aria-invalid')
    },
  } satisfies Field
}

type Box = Words & {
  type?: string
  inputmode?: string
  autocomplete?: string
  maxlength?: number
  rows?: number
}

export function textField({ name, label, optional, hint, called, type = 'text', ...more }: Box): Field {
  return field({ name, label, optional, hint, called }, h('input', { id: `pp-${name}`, name, type, ...more }))
}

export function areaField({ name, label, optional, hint, called, maxlength, rows = 2 }: Box): Field {
  return field(
    { name, label, optional, hint, called },
    h('textarea', { id: `pp-${name}`, name, rows, maxlength }),
  )
}

export function selectField(words: Words, choices: { code: string; name: string }[]): Field {
  const options = choices.map(({ code, name }) => h('option', { value: code }, name))
  const none = h('option', { value: '' }, 'I do not know')
  return field(words, h('select', { id: `pp-${words.name}`, name: words.name }, none, ...options))
}

export function lookupBox(words: Words, surround: (control: Control) => HTMLElement): Field {
  const box = h('input', { id: `pp-${words.name}`, name: words.name, type: 'text', autocomplete: 'off' })
  return field(words, box, surround)
}
