import { h } from './dom'
import type { Field } from './fields'
import type { Values } from './kept'

export type Problems = Record<string, string>

/** What the service says of a field does not name it; whoever reads it in a list has to know which one is meant. */
export function named(fields: Field[], name: string, detail: string): string {
  const field = fields.find((known) => known.name === name)
  return field ? `${field.called}: ${detail}` : detail
}

/** What is wrong with a form: beside each field, and all of it in a list on top that leads there. */
export function errorList(fields: Field[]) {
  const element = h('div', { class: 'nhsuk-error-summary', tabindex: -1, hidden: true })
  let wrong: Problems = {}
  let typed: Values = {}

  const values = (): Values => Object.fromEntries(fields.map((field) => [field.name, field.read()]))
  const place = (name: string) => fields.findIndex((field) => field.name === name)

  function tell(problems: Problems) {
    wrong = problems
    typed = values()
    for (const field of fields) field.complain(problems[field.name])
    if (Object.keys(problems).length === 0) element.hidden = true
    else if (!element.hidden) list()
  }

  function list() {
    // as one comes to them, going down the page; what has no field comes first
    const listed = Object.entries(wrong).sort(([one], [other]) => place(one) - place(other))
    element.replaceChildren(
      h('h2', {}, listed.length === 1 ? 'Check one thing' : `Check ${listed.length} things`),
      h(
        'ul',
        { class: 'nhsuk-list nhsuk-error-summary__list' },
        ...listed.map(([name, words]) => h('li', {}, wayTo(name, words))),
      ),
    )
  }

  function wayTo(name: string, words: string): HTMLElement | string {
    const field = fields.find((known) => known.name === name)
    if (!field) return words
    // a link would put its own fragment in place of the token
    const lead = (event: Event) => {
      event.preventDefault()
      field.control.focus()
    }
    return h('a', { href: `#${field.control.id}`, on: { click: lead } }, words)
  }

  return {
    element,

    /** This is wrong, and nothing else; the list says so where it is shown already. */
    tell,

    /** Shows the list of what is wrong, and leads there. */
    show() {
      if (Object.keys(wrong).length === 0) return
      list()
      element.hidden = false
      element.focus()
    },

    /** Takes back what was said of a field that holds something else now, or that `also` says is wrong no more. */
    mended(also: (name: string) => boolean = () => false) {
      const now = values()
      const left = Object.entries(wrong).filter(([name]) => now[name] === typed[name] && !also(name))
      if (left.length === Object.keys(wrong).length) return
      const before = typed
      tell(Object.fromEntries(left))
      // what was typed since in fields that are still wrong does not make them right
      typed = { ...now, ...Object.fromEntries(left.map(([name]) => [name, before[name] ?? ''])) }
    },

    problems: () => wrong,
  }
}
