import '@/participant/participant.scss'
import '@/participant/participant.css'
import './public-form.scss'
import './public-form.css'
import { button, h } from '@/participant/dom'
import { followLinks, frame, main, onceReached, showPage, storage } from '@/participant/frame'
import { digestOf, keptFor } from '@/participant/kept'
import type { Page } from '@/participant/pages'
import { NotReached, Refusal } from '@/participant/service'
import { callPage } from './call-page'
import { editPage, type Showing } from './proposal-page'
import { sentPage } from './sent-page'
import { callService, type PublicProposal, proposalService } from './service'

let moved = false

function show(page: Page) {
  showPage(page, moved)
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
  const retry = onceReached(again)
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

function start() {
  frame('public')
  main.replaceChildren(h('p', {}, 'One moment…'))
  const call = /^\/public\/programmes\/([^/]+)\/calls\/([^/]+)\/?$/.exec(location.pathname)
  const token = location.hash.slice(1)
  if (call?.[1] && call[2]) openCall(decodeURIComponent(call[1]), decodeURIComponent(call[2]))
  else if (token) openProposal(token)
  else show(noProposal)
}

followLinks()
start()
