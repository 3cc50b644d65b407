import '@/participant/participant.scss'
import '@/participant/participant.css'
import { button, drawing, h } from './dom'
import { digestOf, type Kept, keptFor } from './kept'
import { type Acts, closedPage, erasedPage, expiredPage, leftPage, type Page, pageFor } from './pages'
import { NotReached, type Participation, Refusal, type Service, serviceFor } from './service'

const status = h('p', { class: 'nhsuk-u-visually-hidden', role: 'status' })
const main = h('main', { class: 'pp', id: 'main', tabindex: -1 })

function frame() {
  const skip = (event: Event) => {
    // a jump would put its own fragment in place of the token
    event.preventDefault()
    main.focus()
  }
  const mark = drawing('0 0 24 20', 'M3 15c4 0 4-10 9-10s5 10 9 10', 'M3 5c4 0 4 10 9 10s5-10 9-10')
  document
    .getElementById('participant')
    ?.replaceChildren(
      h('a', { class: 'nhsuk-skip-link', href: '#main', on: { click: skip } }, 'Skip to main content'),
      h(
        'header',
        { class: 'pp-top' },
        h('div', { class: 'nhsuk-width-container' }, h('p', {}, mark, h('span', {}, 'Interlace'))),
      ),
      h('div', { class: 'nhsuk-width-container' }, status, main),
    )
}

/** Shows a page; after the first one its title takes the focus, so that everybody notices. */
function show({ title, parts }: Page, moved: boolean) {
  const heading = h('h1', { tabindex: -1 }, title)
  main.replaceChildren(heading, ...parts.filter((part) => part !== undefined))
  document.title = `${title} - Interlace`
  if (moved) {
    scrollTo(0, 0)
    heading.focus()
  }
}

function journey(service: Service, kept: Kept) {
  let moved = false
  let busy = false

  const acts: Acts = {
    accept: () => act(service.accept, (next) => showNext(next)),
    decline: (reason) =>
      act(
        () => service.decline(reason),
        (next) => showNext(next),
      ),
    optOut: () => act(service.optOut, () => gone(leftPage(acts))),
    erase: () => act(service.erase, () => gone(erasedPage())),
    show: (next, thanks) => showNext(next, thanks),
  }

  function showNext(next: Participation, thanks?: string) {
    show(pageFor(next, service, kept, acts, thanks), moved)
    moved = true
  }

  function gone(page: Page) {
    kept.clear(true)
    show(page, true)
  }

  async function act<T>(send: () => Promise<T>, done: (answer: T) => void) {
    if (busy) return
    busy = true
    status.textContent = 'Sending…'
    try {
      const answer = await send()
      status.textContent = ''
      moved = true
      done(answer)
    } catch (failure) {
      refused(failure, () => act(send, done))
    } finally {
      busy = false
    }
  }

  function refused(failure: unknown, again: () => void) {
    if (failure instanceof NotReached) {
      notReached(again)
    } else if (failure instanceof Refusal) {
      if (failure.kind === 'link-expired') show(expiredPage(acts), moved)
      else if (failure.kind === 'gone') gone(erasedPage())
      else if (failure.kind === 'link-revoked' || failure.problem.status === 404) {
        show(closedPage(failure.kind === 'link-revoked'), moved)
      } else {
        show({ title: 'This did not work', parts: [h('p', {}, failure.message), reload()] }, true)
      }
    } else {
      throw failure
    }
  }

  function notReached(again: () => void) {
    const retry = () => {
      removeEventListener('online', retry)
      again()
    }
    addEventListener('online', retry)
    status.textContent = ''
    show(
      {
        title: 'No connection',
        parts: [
          h('p', {}, 'We cannot reach the service. Nothing is lost; it goes on when you have signal.'),
          button('Try again', '', retry),
        ],
      },
      true,
    )
  }

  const reload = () => button('Go on', '', () => start())

  function start() {
    return service.read().then(
      (next) => showNext(next),
      (failure) => refused(failure, start),
    )
  }

  return start
}

async function open() {
  const token = location.hash.slice(1)
  frame()
  if (token === '') {
    show(closedPage(false), false)
    return
  }
  main.replaceChildren(h('p', {}, 'One moment…'))
  const kept = keptFor(await digestOf(token), storage())
  kept.clear(false)
  await journey(serviceFor(token), kept)()
}

/** What the browser keeps; none where it refuses to. */
function storage(): Storage | undefined {
  try {
    return window.localStorage
  } catch {
    return undefined
  }
}

addEventListener('hashchange', () => {
  // another link, pasted over this one
  location.reload()
})
open()
