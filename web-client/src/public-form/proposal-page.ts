import { button, h } from '@/participant/dom'
import { errorList, named, type Problems } from '@/participant/error-list'
import type { Kept } from '@/participant/kept'
import type { Page } from '@/participant/pages'
import { NotReached, Refusal } from '@/participant/service'
import { closingTime } from '@/shared/closing-time'
import { inProgrammeTime } from '@/shared/programme-time'
import { missingWords, sectionsFor } from './form-fields'
import { leavePart } from './leave'
import { type Saver, saverFor } from './saver'
import type { ProposalService, PublicProposal } from './service'
import { fieldAt, patchOf, valuesOf } from './values'
import { card, toCall } from './words'

export type Showing = {
  service: ProposalService
  kept: Kept
  /** Shows the proposal as it is now, with a word of thanks. */
  show: (next: PublicProposal, thanks?: string) => void
  /** Reads it anew. */
  reload: () => void
  gone: () => void
}

const submitFailed = 'It could not be submitted: there is no connection. Nothing is lost; try again.'

/** A proposal that can be changed. */
export function editPage(proposal: PublicProposal, showing: Showing, thanks?: string): Page {
  const { call } = proposal
  const submitted = proposal.state === 'SUBMITTED'
  const sections = sectionsFor(call)
  const fields = sections.flatMap((section) => section.fields)
  const status = h('p', { class: 'pp-saved', role: 'status' })
  const errors = errorList(fields)
  const press = h('button', { class: 'nhsuk-button', type: 'submit' }, 'Submit the proposal')

  for (const field of fields) field.write(valuesOf(proposal)[field.name] ?? '')
  const read = () => Object.fromEntries(fields.map((field) => [field.name, field.read()]))
  const write = (values: Record<string, string>) => {
    // what is being typed in just now keeps its cursor unless it changes
    for (const field of fields) {
      if (field.read() !== (values[field.name] ?? '')) field.write(values[field.name] ?? '')
    }
  }

  /** What lacked when it was to be submitted, and is not mended yet: a save says nothing of it. */
  let missing: Problems = {}

  function mended() {
    const { partner } = patchOf(read(), partnerParts)
    const gone = Object.values(partner as object).every((part) => part === null)
    errors.mended((name) => gone && name === 'partner-name')
    missing = pick(missing, errors.problems())
  }

  const saver: Saver = saverFor(showing.service, showing.kept, proposal, read, {
    say: (words) => {
      status.textContent = words
    },
    complain: (problems) => errors.tell({ ...missing, ...problems }),
    // one that is submitted keeps what it needs: what it then lacks is said as when it was to be submitted
    named: (name, detail) =>
      (lacks.test(detail) ? missingWords[name] : undefined) ?? named(fields, name, detail),
    ended: () => showing.reload(),
    changed(values, theirs, contested) {
      write(values)
      for (const name of contested) choice(name, theirs[name] ?? '')
    },
  })

  function choice(name: string, theirs: string) {
    const field = fields.find((known) => known.name === name)
    if (!field) return
    const settle = (take: boolean) => {
      if (take) field.write(theirs)
      box.remove()
      saver.settle(name)
      field.control.focus()
    }
    const box = h(
      'div',
      { class: 'pf-theirs' },
      h('p', {}, 'Written elsewhere meanwhile:'),
      h('p', { class: 'pf-words' }, theirs || 'Nothing'),
      button('Keep mine', 'secondary', () => settle(false)),
      button('Take this one', 'secondary', () => settle(true)),
    )
    field.element.querySelector('.pf-theirs')?.remove()
    field.element.append(box)
  }

  async function submit() {
    press.disabled = true
    try {
      if (!(await saver.save())) {
        status.textContent ||= 'Not all of it is saved.'
        errors.show()
        return
      }
      await saver.begin()
      const next = await showing.service.submit()
      saver.end()
      showing.show(next, 'Your proposal is submitted. We have confirmed it by mail.')
    } catch (failure) {
      if (failure instanceof NotReached) status.textContent = submitFailed
      else if (failure instanceof Refusal && failure.problem.errors) list(failure)
      else if (failure instanceof Refusal) showing.reload()
      else throw failure
    } finally {
      press.disabled = false
    }
  }

  /** Everything that is missing, each with a way to its place. */
  function list({ problem }: Refusal) {
    const found = new Map(
      (problem.errors ?? []).map(({ pointer, detail }) => {
        const name = fieldAt(pointer ?? '')
        return [name, missingWords[name] ?? named(fields, name, detail)]
      }),
    )
    missing = Object.fromEntries(found)
    errors.tell(missing)
    errors.show()
    status.textContent = 'Saved, but not submitted yet.'
  }

  function typed() {
    mended()
    saver.typed()
  }

  const element = h(
    'form',
    {
      novalidate: true,
      on: {
        input: typed,
        change: typed,
        submit: (event) => {
          event.preventDefault()
          submit()
        },
      },
    },
    errors.element,
    ...sections.map(({ title, words, fields: inside }) =>
      h(
        'section',
        { class: 'pf-section' },
        h('h2', {}, title),
        words && h('p', {}, words),
        ...inside.map((field) => field.element),
      ),
    ),
    submitted ? undefined : press,
    h('div', { class: 'pf-bar' }, status),
  )
  const whenBack = () => {
    if (element.isConnected) saver.save()
    else removeEventListener('online', whenBack)
  }
  addEventListener('online', whenBack)
  status.textContent = proposal.savedAt
    ? `Saved on ${inProgrammeTime(proposal.savedAt, call.timeZone)}`
    : 'What you write is saved as you go.'
  queueMicrotask(() => saver.takeUp())

  return {
    title: submitted ? 'Your proposal is submitted' : 'Your proposal',
    parts: [
      thanks ? card('Thank you', h('p', {}, thanks)) : undefined,
      toCall(call),
      h(
        'p',
        {},
        submitted
          ? `You can change it until ${until(proposal)}. Each change counts as soon as it is saved.`
          : `You can write, submit and change it until ${until(proposal)}.`,
      ),
      element,
      leavePart(proposal, showing, () => saver.end()),
    ],
  }
}

const until = ({ call: { closesAt, timeZone } }: PublicProposal) =>
  closesAt ? closingTime(closesAt, timeZone) : 'the call closes'

const lacks = /^is (missing|empty)/

const partnerParts = ['partner-name', 'partner-email', 'partner-role', 'partner-organisation']

function pick(all: Problems, these: Problems): Problems {
  return Object.fromEntries(Object.entries(all).filter(([name]) => name in these))
}
