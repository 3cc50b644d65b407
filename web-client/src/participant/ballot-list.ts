import { type BallotRow, isShared, moved, placesOf, tiedOrNot, withAt, without } from '@/shared/ballot-rows'
import { drawing, h } from './dom'
import type { Schemas } from './service'

type Option = Schemas['BallotOption']

type Lists = {
  options: Option[]
  rows: BallotRow[]
  /** After each change, with what to say of it. */
  onChange: (rows: BallotRow[]) => void
}

const UP = 'm5 12 5-5 5 5'
const DOWN = 'm5 8 5 5 5-5'
const PLUS = 'M10 4v12M4 10h12'
const GRIP = 'M6 4h.01M14 4h.01M6 10h.01M14 10h.01'

/** The challenges that are ranked, to be moved by buttons, keys or a finger, and those that are not. */
export function ballotLists({ options, rows: begun, onChange }: Lists) {
  let rows = begun
  const status = h('p', { class: 'nhsuk-u-visually-hidden', role: 'status' })
  const ranked = h('ol', { class: 'pb-ranked', 'aria-label': 'Your ranking' })
  const nothing = h(
    'p',
    { class: 'pb-empty' },
    'Nothing ranked yet. Press + beside what matters most to you.',
  )
  const rest = h('ul', { class: 'pb-rest' })
  const restTitle = h('h2', { tabindex: -1 })
  const items = new Map(options.map((option) => [option.challengeId, rankedItem(option)]))
  const others = new Map(options.map((option) => [option.challengeId, otherItem(option)]))

  function change(next: BallotRow[], said: string) {
    rows = next
    draw()
    status.textContent = said
    onChange(rows)
  }

  function draw() {
    const places = placesOf(rows)
    put(
      ranked,
      rows.flatMap(({ id }) => items.get(id)?.element ?? []),
    )
    rows.forEach((row, index) => {
      items.get(row.id)?.draw(row, places[index] ?? 0, index)
    })
    const left = options.filter(({ challengeId }) => !rows.some(({ id }) => id === challengeId))
    put(
      rest,
      left.flatMap(({ challengeId }) => others.get(challengeId) ?? []),
    )
    nothing.hidden = rows.length > 0
    ranked.hidden = rows.length === 0
    restTitle.textContent = left.length === 0 ? 'All of them are ranked' : `Not ranked (${left.length})`
  }

  /** A press moves what it names, and stays under the finger and the focus. */
  function rankedItem({ challengeId: id, statement, discussion }: Option) {
    const number = h('b', {})
    const handle = h(
      'span',
      { class: 'pb-handle', 'aria-hidden': 'true' },
      drawing('0 0 20 20', GRIP),
      number,
    )
    const spoken = h('span', { class: 'nhsuk-u-visually-hidden' })
    const up = iconButton(UP, `Move up: ${statement}`, () => step(-1, up))
    const down = iconButton(DOWN, `Move down: ${statement}`, () => step(1, down))
    const tie = h('button', { type: 'button', class: 'pp-link', on: { click: share } })
    const out = h('button', { type: 'button', class: 'pp-link', on: { click: takeOut } }, 'Take out')
    out.setAttribute('aria-label', `Take out: ${statement}`)
    const element = h(
      'li',
      {},
      handle,
      h('span', { class: 'pb-words' }, spoken, statement, discussion && h('small', {}, discussion)),
      up,
      down,
      h('span', { class: 'pb-more' }, tie, out),
    )
    handle.addEventListener('pointerdown', (event) => drag(event, id, element))

    function step(by: -1 | 1, pressed: HTMLButtonElement) {
      const next = moved(rows, id, by)
      change(next, next === rows ? '' : where(next, id, statement))
      if (pressed.getAttribute('aria-disabled') !== 'true') pressed.focus()
      else (pressed === up ? down : up).focus()
    }

    function share() {
      const next = tiedOrNot(rows, id)
      change(next, where(next, id, statement))
      tie.focus()
    }

    function takeOut() {
      const index = rows.findIndex((row) => row.id === id)
      change(without(rows, id), `${statement} is not ranked any more.`)
      const neighbour = rows[Math.min(index, rows.length - 1)]
      if (neighbour) items.get(neighbour.id)?.focus()
      else restTitle.focus()
    }

    return {
      element,
      focus: () => out.focus(),
      draw(row: BallotRow, place: number, index: number) {
        const shared = isShared(rows, index)
        number.textContent = String(place)
        spoken.textContent = shared ? `${place}, shared: ` : `${place}: `
        element.classList.toggle('pb-tied', row.tied)
        up.setAttribute('aria-disabled', String(index === 0))
        down.setAttribute('aria-disabled', String(index === rows.length - 1))
        tie.hidden = index === 0
        tie.textContent = row.tied ? 'In its own place' : 'Same place as above'
        tie.setAttribute('aria-label', `${tie.textContent}: ${statement}`)
      },
    }
  }

  function otherItem({ challengeId: id, statement, discussion }: Option) {
    const add = iconButton(PLUS, `Rank: ${statement}`, () => {
      const after = [...rest.querySelectorAll('button')]
      const at = after.indexOf(add)
      const next = withAt(rows, id, rows.length)
      change(next, where(next, id, statement))
      const buttons = rest.querySelectorAll('button')
      const focused = buttons[Math.min(at, buttons.length - 1)] ?? restTitle
      focused.focus()
    })
    return h(
      'li',
      {},
      h('span', { class: 'pb-words' }, statement, discussion && h('small', {}, discussion)),
      add,
    )
  }

  /** By its handle, with a finger or a mouse. Others step aside, so that what is held stays under the finger. */
  function drag(event: PointerEvent, id: string, element: HTMLElement) {
    if (event.button !== 0) return
    event.preventDefault()
    element.classList.add('pb-held')
    const follow = ({ clientY }: PointerEvent) => {
      const above = rows.filter((row) => row.id !== id && middle(items.get(row.id)?.element) < clientY).length
      if (above !== rows.findIndex((row) => row.id === id)) {
        rows = withAt(rows, id, above)
        draw()
      }
    }
    const end = () => {
      removeEventListener('pointermove', follow)
      removeEventListener('pointerup', end)
      removeEventListener('pointercancel', end)
      element.classList.remove('pb-held')
      const statement = options.find(({ challengeId }) => challengeId === id)?.statement ?? ''
      change(rows, where(rows, id, statement))
    }
    addEventListener('pointermove', follow)
    addEventListener('pointerup', end)
    addEventListener('pointercancel', end)
  }

  draw()
  return {
    parts: [status, nothing, ranked, restTitle, rest] as Node[],
    rows: () => rows,
  }
}

function where(rows: BallotRow[], id: string, statement: string): string {
  const index = rows.findIndex((row) => row.id === id)
  const place = placesOf(rows)[index]
  return `${statement}: place ${place} of ${placesOf(rows).at(-1)}${isShared(rows, index) ? ', shared' : ''}.`
}

function middle(element: HTMLElement | undefined): number {
  const box = element?.getBoundingClientRect()
  return box ? box.top + box.height / 2 : 0
}

/** Only those go and come, or change places, that must: the others keep focus and finger. */
function put(list: HTMLElement, wanted: HTMLElement[]) {
  for (const child of [...list.children]) if (!wanted.includes(child as HTMLElement)) child.remove()
  const held = list.querySelector('.pb-held') ?? document.activeElement?.closest('li')
  const at = wanted.indexOf(held as HTMLElement)
  if (at >= 0) {
    // around the one that stays where it is
    for (const before of wanted.slice(0, at)) held?.before(before)
    for (const after of wanted.slice(at + 1).reverse()) held?.after(after)
  } else {
    list.append(...wanted)
  }
}

function iconButton(path: string, name: string, onPress: () => void): HTMLButtonElement {
  return h(
    'button',
    { type: 'button', class: 'pb-button', 'aria-label': name, on: { click: onPress } },
    drawing('0 0 20 20', path),
  )
}
