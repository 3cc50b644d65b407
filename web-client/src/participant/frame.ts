import { drawing, h } from './dom'
import type { Page } from './pages'

/** Where each page of a link, or of a call, is shown. */
export const main = h('main', { class: 'pp', id: 'main', tabindex: -1 })

/** What stands around every page. */
export function frame(within: string, ...before: Node[]) {
  const skip = (event: Event) => {
    // a jump would put its own fragment in place of the token
    event.preventDefault()
    main.focus()
  }
  const mark = drawing('0 0 24 20', 'M3 15c4 0 4-10 9-10s5 10 9 10', 'M3 5c4 0 4 10 9 10s5-10 9-10')
  document
    .getElementById(within)
    ?.replaceChildren(
      h('a', { class: 'nhsuk-skip-link', href: '#main', on: { click: skip } }, 'Skip to main content'),
      h(
        'header',
        { class: 'pp-top' },
        h('div', { class: 'nhsuk-width-container' }, h('p', {}, mark, h('span', {}, 'Interlace'))),
      ),
      h('div', { class: 'nhsuk-width-container' }, ...before, main),
    )
}

/** Shows a page; after the first one its title takes the focus, so that everybody notices. */
export function showPage({ title, parts }: Page, moved: boolean) {
  const heading = h('h1', { tabindex: -1 }, title)
  main.replaceChildren(heading, ...parts.filter((part) => part !== undefined))
  document.title = `${title} - Interlace`
  if (moved) {
    scrollTo(0, 0)
    heading.focus()
  }
}

/** Tries again once there is a connection; answers what tries at once. */
export function onceReached(again: () => void): () => void {
  const retry = () => {
    removeEventListener('online', retry)
    again()
  }
  addEventListener('online', retry)
  return retry
}

/** What the browser keeps; none where it refuses to. */
export function storage(): Storage | undefined {
  try {
    return window.localStorage
  } catch {
    return undefined
  }
}

/** Another link, pasted over this one, is another page. */
export function followLinks() {
  addEventListener('hashchange', () => location.reload())
}
