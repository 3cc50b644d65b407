import { among, type BallotRow, ranksOf } from '@/shared/ballot-rows'
import { ballotLists } from './ballot-list'
import { button, h, steps } from './dom'
import type { Kept } from './kept'
import { leaveSection } from './leave'
import { type Acts, keepingPart, noes, type Page, thanksPart } from './pages'
import { NotReached, type Participation, Refusal, type Schemas, type Service } from './service'
import { day, greeting, thisDevice } from './words'

type Ballot = Schemas['OwnBallot']
type Receipt = Schemas['BallotReceipt']

type Journey = {
  of: Participation
  service: Service
  kept: Kept
  acts: Acts
  show: (page: Page) => void
}

const DRAFT = 'ballot'
const RETRY = 15_000

/** Whoever has said no, or has left, is not asked again by the same link. */
export function asksForBallot(of: Participation): boolean {
  return of.purpose === 'BALLOT' && !of.archived && of.answer !== 'OPTED_OUT' && of.answer !== 'DECLINED'
}

/** From the list of challenges to thanks, and back as often as somebody changes their mind. */
export function ballotJourney({ of, service, kept, acts, show }: Journey) {
  function begin(ballot: Ballot) {
    show(ballot.takesBallots ? rankPage(ballot) : restPage(ballot))
  }

  function reload() {
    service.ballot().then(begin, () => undefined)
  }

  function rankPage(ballot: Ballot, notice?: string): Page {
    const before = draftOf(ballot, kept)
    const lists = ballotLists({ options: ballot.options, rows: before.rows, onChange: () => changed() })
    const count = h('p', {})
    const saved = h('p', { class: 'pp-saved', role: 'status' })
    const problem = h('div', { tabindex: -1 })
    const send = button('Send my ranking', '', () => attempt())
    let sending = false
    let retry: ReturnType<typeof setTimeout> | undefined

    function draw() {
      const ranked = lists.rows().length
      count.textContent = `${ranked} of ${ballot.options.length} ranked. ${untilWhen(ballot)}`
    }

    function changed() {
      draw()
      problem.replaceChildren()
      const safe = keep(kept, ballot, lists.rows(), false)
      saved.textContent = safe ? `Kept on ${thisDevice()}. Not sent yet.` : ''
    }

    async function attempt() {
      if (sending) return
      clearTimeout(retry)
      if (lists.rows().length === 0) {
        complain('Rank at least one of them. Press + beside what matters most to you.')
        return
      }
      sending = true
      saved.textContent = 'Sending…'
      try {
        const receipt = await service.giveBallot(ranksOf(lists.rows()))
        keep(kept, ballot, lists.rows(), false)
        leave()
        show(sentPage(ballot, receipt))
      } catch (failure) {
        failed(failure)
      } finally {
        sending = false
      }
    }

    function failed(failure: unknown) {
      if (failure instanceof NotReached) {
        const safe = keep(kept, ballot, lists.rows(), true)
        saved.textContent = safe
          ? `No connection. Kept on ${thisDevice()}. It will be sent when you have signal.`
          : 'No connection. Keep this page open: it will be sent when you have signal.'
        retry = setTimeout(again, RETRY)
      } else if (failure instanceof Refusal) {
        keep(kept, ballot, lists.rows(), false)
        saved.textContent = ''
        leave()
        refused(failure)
      } else {
        throw failure
      }
    }

    /** What was withdrawn meanwhile, or closed, is shown as it is now; the ranking of the others stays. */
    function refused(failure: Refusal) {
      service.ballot().then(
        (now) => (now.takesBallots ? show(rankPage(now, whyNot(failure))) : begin(now)),
        () => complain(failure.message),
      )
    }

    function complain(words: string) {
      problem.replaceChildren(h('p', { class: 'pb-problem' }, words))
      problem.focus()
    }

    function again() {
      if (send.isConnected) attempt()
      else leave()
    }

    function leave() {
      clearTimeout(retry)
      removeEventListener('online', again)
    }

    addEventListener('online', again)
    draw()
    if (before.waiting) queueMicrotask(attempt)
    else if (before.rows.length > 0 && !ballot.givenAt)
      saved.textContent = 'This is how you had left it. Not sent yet.'
    return {
      title: ballot.question,
      parts: [
        h(
          'p',
          { class: 'pb-lede' },
          `Hello ${greeting(of.name)}. ${of.programmeName} asks. About two minutes.`,
        ),
        h('p', {}, howToRank(ballot)),
        notice ? h('p', { class: 'pb-problem', role: 'alert' }, notice) : undefined,
        ballot.givenAt ? sentBefore(ballot, before.rows) : undefined,
        ...withdrawnPart(ballot),
        ...lists.parts,
        h('div', { class: 'pb-foot' }, problem, count, send, saved),
        h('p', {}, 'Your ranking is counted with those of your group, and never shown with your name.'),
        h('details', {}, h('summary', {}, 'I do not want to rank these'), noes(of, acts)),
        keepingPart(of),
        leaveSection(acts),
      ],
    }
  }

  function sentPage(ballot: Ballot, receipt: Receipt): Page {
    return {
      title: `Thank you, ${greeting(of.name)}`,
      parts: [
        thanksPart('Your ranking is in.'),
        receipt.earlier
          ? h(
              'p',
              {},
              `It takes the place of the one you sent on ${moment(receipt.earlier.givenAt)}. Only the last one counts.`,
            )
          : undefined,
        h('p', {}, untilWhen(ballot)),
        button('Change my ranking', 'secondary', reload),
        steps(
          'What happens next',
          ballot.closesOn
            ? `Rankings are counted after ${day(ballot.closesOn)}, so that groups we hear less from still count.`
            : 'Rankings are counted when the round is closed, so that groups we hear less from still count.',
          'Nobody reads a single ranking, and nobody is told who has voted.',
          'Open this link again then: it shows what came first.',
        ),
        keepingPart(of),
        leaveSection(acts),
      ],
    }
  }

  /** When nothing can be ranked: not yet, not any more, or what came of it. */
  function restPage(ballot: Ballot): Page {
    const { result, notNow } = ballot
    return {
      title: result ? 'What came first' : 'No ranking just now',
      parts: [
        h('p', {}, result ? `${ballot.question} This is what everybody's rankings together say.` : notNow),
        result
          ? h('ol', { class: 'pb-result' }, ...result.map(({ statement }) => h('li', {}, statement)))
          : undefined,
        result
          ? h('p', {}, 'Each group counts by how many people it has, not by how many of them voted.')
          : undefined,
        keepingPart(of),
        leaveSection(acts),
      ],
    }
  }

  return { begin }
}

type Draft = { rows: BallotRow[]; waiting: boolean }

/** What is on this device of this round, as far as it can still be ranked. */
function draftOf({ prioritisationId, options }: Ballot, kept: Kept): Draft {
  const known = kept.read(DRAFT)
  if (!known || known.values.round !== prioritisationId) return { rows: [], waiting: false }
  const rows: BallotRow[] = JSON.parse(known.values.rows ?? '[]')
  return {
    rows: among(
      rows,
      options.map(({ challengeId }) => challengeId),
    ),
    waiting: known.waiting,
  }
}

function keep(kept: Kept, { prioritisationId }: Ballot, rows: BallotRow[], waiting: boolean): boolean {
  return kept.keep(DRAFT, { round: prioritisationId, rows: JSON.stringify(rows) }, waiting)
}

function howToRank({ unranked }: Ballot): string {
  return unranked === 'NO_OPINION'
    ? 'Put the ones you know about in order. Leave the rest: what you do not rank is not counted against.'
    : 'Put them in order. What you do not rank counts as last.'
}

function untilWhen({ closesOn }: Ballot): string {
  return closesOn
    ? `You can change it until ${day(closesOn)}.`
    : 'You can change it until the round is closed.'
}

function sentBefore({ givenAt }: Ballot, rows: BallotRow[]): HTMLElement {
  return h(
    'p',
    { class: 'pp-card' },
    `You sent a ranking on ${moment(givenAt ?? '')}. `,
    rows.length > 0
      ? 'It is below, and counts as it is unless you send another.'
      : `It counts. It is not on ${thisDevice()}, and nobody can read it; a new one takes its place.`,
  )
}

function withdrawnPart({ withdrawn }: Ballot): HTMLElement[] {
  return withdrawn.map(({ statement, reason }) =>
    h('p', { class: 'pp-card' }, h('b', {}, 'Ranked no more: '), `${statement} ${sentence(reason)}`),
  )
}

function sentence(reason: string): string {
  return /[.!?]$/.test(reason) ? reason : `${reason}.`
}

function whyNot({ problem }: Refusal): string {
  const [first] = problem.errors ?? []
  return first?.detail.includes('was withdrawn')
    ? 'One of them was withdrawn while you ranked. The others are as you left them: look once more, and send.'
    : (problem.detail ?? problem.title)
}

/** "24 November 2026 at 10:12" */
function moment(instant: string): string {
  const time = new Date(instant).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
  return `${day(instant)} at ${time}`
}
