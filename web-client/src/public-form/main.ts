import '@/participant/participant.scss'
import '@/participant/participant.css'
import './public-form.scss'
import './public-form.css'
import { button, drawing, h } from '@/participant/dom'
import { digestOf, keptFor } from '@/participant/kept'
import type { Page } from '@/participant/pages'
import { NotReached, Refusal } from '@/participant/service'
import { callPage } from './call-page'
import { editPage, type Showing } from './proposal-page'
import { sentPage } from './sent-page'
import { callService, type PublicProposal, proposalService } from './service'

const main = h('main', { class: 'pp', id: 'main', tabindex: -1 })
let moved = false

function frame() {
  const skip = (event: Event) => {
    // a jump would put its own fragment in place of the token
    event.preventDefault()
    main.focus()
  }
  const mark = drawing('0 0 24 20', 'M3 15c4 0 4-10 9-10s5 10 9 10', 'M3 5c4 0 4 10 9 10s5-10 9-10')
  document
    .getElementById('public')
    ?.replaceChildren(
      h('a', { class: 'nhsuk-skip-link', href: '#main', on: { click: skip } }, 'Skip to main content'),
      h(
        'header',
        { class: 'pp-top' },
        h('div', { class: 'nhsuk-width-container' }, h('p', {}, mark, h('span', {}, 'Interlace'))),
      ),
      h('div', { class: 'nhsuk-width-container' }, main),
    )
}

/** Shows a page; after the first one its title takes the focus, so that everybody notices. */
function show({ title, parts }: Page) {
  const heading = h('h1', { tabindex: -1 }, title)
  main.replaceChildren(heading, ...parts.filter((part) => part !== undefined))
  document.title = `${title} - Interlace`
  if (moved) {
    scrollTo(0, 0)
    heading.focus()
  }
  moved = true
}

/** Loads what a page is about; what goes wrong is a page, too. */
async function open<T>(read: () => Promise<T>, shown: (found: T) => void, none: Page) {
  try {
    shown(await read())
  } catch (failure) {
    if (failure instanceof NotReached) show(notReached(() => open(read, shown, none)))
    else if (failure instanceof Refusal && failure.problem.status === 404) show(none)
    else if (failure instanceof Refusal)
      show({ title: 'This did not work', parts: [h('p', {}, failure.message)] })
    else throw failure
  }
}

function notReached(again: () => void): Page {
  const retry = () => {
    removeEventListener('online', retry)
    again()
  }
  addEventListener('online', retry)
  return {
    title: 'No connection',
    parts: [
      h('p', {}, 'We cannot reach the service. What you typed is still on this device.'),
      button('Try again', '', retry),
    ],
  }
}

const noCall: Page = {
  title: 'There is no such call',
  parts: [h('p', {}, 'Check that all of the address was copied. A call can be read from its opening on.')],
}
const noProposal: Page = {
  title: 'This link does not work',
  parts: [
    h('p', {}, 'Check that all of it was copied: it ends in a long run of letters and numbers.'),
    h('p', {}, 'On the page of the call you can have your links sent again.'),
  ],
}
const deleted: Page = {
  title: 'Your details are deleted',
  parts: [h('p', {}, 'No link to the proposal works any more. You can close this page.')],
}

async function openProposal(token: string) {
  const service = proposalService(token)
  const kept = keptFor(await digestOf(token), storage())
  kept.clear(false)
  const showing: Showing = {
    service,
    kept,
    show: showProposal,
    reload: () => open(service.read, showProposal, noProposal),
    gone: () => show(deleted),
  }
  function showProposal(proposal: PublicProposal, thanks?: string) {
    show(proposal.editable ? editPage(proposal, showing, thanks) : sentPage(proposal, showing, thanks))
  }
  await open(service.read, (found) => showProposal(found), noProposal)
}

async function openCall(slug: string, id: string) {
  const service = callService(slug, id)
  const kept = keptFor(await digestOf(`call ${id}`), storage())
  kept.clear(false)
  await open(service.read, (call) => show(callPage(call, service, kept, show)), noCall)
}

/** What the browser keeps; none where it refuses to. */
function storage(): Storage | undefined {
  try {
    return window.localStorage
  } catch {
    return undefined
  }
}

function start() {
  frame()
  main.replaceChildren(h('p', {}, 'One moment…'))
  const call = /^\/public\/programmes\/([^/]+)\/calls\/([^/]+)\/?$/.exec(location.pathname)
  const token = location.hash.slice(1)
  if (call?.[1] && call[2]) openCall(decodeURIComponent(call[1]), decodeURIComponent(call[2]))
  else if (token) openProposal(token)
  else show(noProposal)
}

addEventListener('hashchange', () => {
  // another link, pasted over this one
  location.reload()
})
start()
