import { h } from './dom'
import { type Field, lookupBox } from './fields'
import type { Schemas } from './service'

type Choice = Schemas['ParticipantChoice']

const SETTLED = 250

/**
 * A box that offers organisations while one types (ARIA combobox). Its value is "code name" once one is chosen; words that
 * lead to none are worth nothing, and the box says so.
 */
export function organisationField(find: (words: string) => Promise<Choice[]>): Field {
  const listId = 'pp-organisation-list'
  const list = h('ul', { id: listId, role: 'listbox', 'aria-label': 'Where they work', hidden: true })
  const status = h('p', { class: 'pp-saved', role: 'status' })
  let chosen: Choice | undefined
  let offered: Choice[] = []
  let at = -1
  let latest = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const own = lookupBox({ name: 'organisation', label: 'Where they work', optional: true }, (box) =>
    h('div', {}, h('div', { class: 'pp-lookup' }, box, list), status),
  )
  const box = own.control as HTMLInputElement
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': listId,
  })) {
    box.setAttribute(name, value)
  }

  function show(open: boolean) {
    list.hidden = !open
    box.setAttribute('aria-expanded', String(open))
    if (!open) mark(-1)
  }

  function mark(index: number) {
    at = index
    Array.from(list.children).forEach((option, n) => {
      option.setAttribute('aria-selected', String(n === at))
    })
    if (at < 0) box.removeAttribute('aria-activedescendant')
    else box.setAttribute('aria-activedescendant', `${listId}-${at}`)
  }

  function choose(choice: Choice) {
    chosen = choice
    box.value = choice.name
    status.textContent = ''
    show(false)
    box.dispatchEvent(new Event('input', { bubbles: true }))
  }

  async function look(words: string) {
    latest += 1
    const mine = latest
    // without a connection there is nothing to offer; what is typed stays and the rest of the form works
    const found = await find(words).catch(() => undefined)
    if (mine !== latest || !found) return
    offered = found
    list.replaceChildren(
      ...offered.map((choice, index) =>
        h(
          'li',
          {
            id: `${listId}-${index}`,
            role: 'option',
            'aria-selected': 'false',
            // the box keeps the focus, or the list would close before it is pressed
            on: { mousedown: (event) => event.preventDefault(), click: () => choose(choice) },
          },
          choice.name,
        ),
      ),
    )
    show(offered.length > 0 && document.activeElement === box)
    status.textContent =
      offered.length === 0
        ? 'We do not know a place like this. You can leave it out.'
        : `${offered.length} found. Use the arrow keys or press one.`
  }

  box.addEventListener('input', () => {
    if (chosen && box.value === chosen.name) return
    chosen = undefined
    clearTimeout(timer)
    const words = box.value.trim()
    if (words.length < 2) {
      latest += 1
      status.textContent = ''
      show(false)
    } else {
      timer = setTimeout(() => look(words), SETTLED)
    }
  })
  box.addEventListener('blur', () => show(false))
  box.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const pick = offered[at]
    if (step && offered.length > 0) {
      event.preventDefault()
      show(true)
      mark(at < 0 && step < 0 ? offered.length - 1 : (at + step + offered.length) % offered.length)
    } else if (event.key === 'Enter' && !list.hidden) {
      // while the list is open, Enter chooses; it does not send the form
      event.preventDefault()
      if (pick) choose(pick)
    } else if (event.key === 'Escape') {
      show(false)
    }
  })

  return {
    ...own,
    name: 'organisation',
    read: () => (chosen ? `${chosen.code} ${chosen.name}` : box.value.trim() && ` ${box.value.trim()}`),
    write: (value) => {
      const cut = value.indexOf(' ')
      box.value = value.slice(cut + 1)
      chosen = cut > 0 ? { code: value.slice(0, cut), name: box.value } : undefined
    },
  }
}
