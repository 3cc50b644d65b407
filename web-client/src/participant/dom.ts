type Child = Node | string | false | null | undefined
type Listeners = { [E in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[E]) => void }
type Attributes = { [name: string]: string | number | boolean | null | undefined | Listeners } & {
  on?: Listeners
}

/** One element. An attribute that is false, null or undefined is left out. Text is always text, never markup. */
export function h<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  { on, ...attributes }: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined) continue
    element.setAttribute(name, value === true ? '' : String(value))
  }
  for (const [event, listener] of Object.entries(on ?? {})) {
    element.addEventListener(event, listener as EventListener)
  }
  element.append(...children.filter((child) => child !== false && child !== null && child !== undefined))
  return element
}

/** A line drawing that says nothing beyond the words beside it. */
export function drawing(box: string, ...paths: string[]): SVGSVGElement {
  const namespace = 'http://www.w3.org/2000/svg'
  const picture = document.createElementNS(namespace, 'svg')
  picture.setAttribute('viewBox', box)
  picture.setAttribute('aria-hidden', 'true')
  picture.setAttribute('focusable', 'false')
  for (const d of paths) {
    const path = document.createElementNS(namespace, 'path')
    path.setAttribute('d', d)
    picture.append(path)
  }
  return picture
}

/** A button that looks like a link: for what is not the one thing to do here. */
export function linkButton(words: string, onPress: () => void): HTMLButtonElement {
  return h('button', { class: 'pp-link', type: 'button', on: { click: onPress } }, words)
}

export function button(words: string, kind: '' | 'secondary' | 'warning', onPress: () => void) {
  const looks = kind === '' ? 'nhsuk-button' : `nhsuk-button nhsuk-button--${kind}`
  return h('button', { class: looks, type: 'button', on: { click: onPress } }, words)
}

/** Numbered steps along a thread, under a heading. */
export function steps(title: string, ...words: string[]): HTMLElement {
  return h(
    'section',
    { class: 'pp-card' },
    h('h2', {}, title),
    h('ol', { class: 'pp-steps' }, ...words.map((step) => h('li', {}, step))),
  )
}
