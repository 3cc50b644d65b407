import '@/participant/participant.scss'
import '@/participant/participant.css'
import { asksForBallot, ballotJourney } from './ballot'
import { button, h } from './dom'
import { followLinks, frame, main, onceReached, showPage, storage } from './frame'
import { digestOf, type Kept, keptFor } from './kept'
import { type Acts, closedPage, erasedPage, expiredPage, leftPage, type Page, pageFor } from './pages'
import { NotReached, type Participation, Refusal, type Service, serviceFor } from './service'

const status = h('p', { class: 'nhsuk-u-visually-hidden', role: 'status' })

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
    if (asksForBallot(next)) {
      showBallot(next, thanks)
      return
    }
    showPage(pageFor(next, service, kept, acts, thanks), moved)
    moved = true
  }

  /** A link that asks for a ballot while there is no round asks, as any other does, for a yes or a no. */
  function showBallot(next: Participation, thanks?: string) {
    const show = (page: Page) => {
      showPage(page, moved)
      moved = true
    }
    service.ballot().then(
      (ballot) => ballotJourney({ of: next, service, kept, acts, show }).begin(ballot),
      (failure) => {
        if (failure instanceof Refusal && failure.problem.status === 404) {
          show(pageFor(next, service, kept, acts, thanks))
        } else {
          refused(failure, () => showBallot(next, thanks))
        }
      },
    )
  }

  function gone(page: Page) {
    kept.clear(true)
    showPage(page, true)
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
      if (failure.kind === 'link-expired') showPage(expiredPage(acts), moved)
      else if (failure.kind === 'gone') gone(erasedPage())
      else if (failure.kind === 'link-revoked' || failure.problem.status === 404) {
        showPage(closedPage(failure.kind === 'link-revoked'), moved)
      } else {
        showPage({ title: 'This did not work', parts: [h('p', {}, failure.message), reload()] }, true)
      }
    } else {
      throw failure
    }
  }

  function notReached(again: () => void) {
    const retry = onceReached(again)
    status.textContent = ''
    showPage(
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
  frame('participant', status)
  if (token === '') {
    showPage(closedPage(false), false)
    return
  }
  main.replaceChildren(h('p', {}, 'One moment…'))
  const kept = keptFor(await digestOf(token), storage())
  kept.clear(false)
  await journey(serviceFor(token), kept)()
}

followLinks()
open()
