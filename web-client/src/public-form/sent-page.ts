import { h } from '@/participant/dom'
import type { Page } from '@/participant/pages'
import { closingTime } from '@/shared/closing-time'
import { inPounds } from '@/shared/format'
import { inProgrammeTime } from '@/shared/programme-time'
import { leavePart } from './leave'
import type { Showing } from './proposal-page'
import type { PublicProposal } from './service'
import { card, toCall } from './words'

/** A proposal that can be read only: its call has closed, or it was withdrawn. */
export function sentPage(proposal: PublicProposal, showing: Showing, thanks?: string): Page {
  const { call, state } = proposal
  return {
    title: titles[state],
    parts: [
      thanks ? card('Thank you', h('p', {}, thanks)) : undefined,
      toCall(call),
      state === 'WITHDRAWN'
        ? card('It was withdrawn', h('p', {}, 'Nobody assesses it. It stays here to be read.'))
        : card('What happens next', ...next(proposal).map((words) => h('p', {}, words))),
      content(proposal),
      leavePart(proposal, showing, () => undefined),
    ],
  }
}

const titles: Record<PublicProposal['state'], string> = {
  DRAFT: 'Your proposal was not submitted',
  SUBMITTED: 'What you sent',
  WITHDRAWN: 'Your proposal is withdrawn',
}

function next({ state, submittedAt, call }: PublicProposal): string[] {
  const closed = call.closesAt
    ? `The call was open until ${closingTime(call.closesAt, call.timeZone)}.`
    : 'The call has closed.'
  if (state === 'DRAFT')
    return [`${closed} This was still a draft, so it takes no part. You can read it here.`]
  const sent = submittedAt ? `You submitted it on ${inProgrammeTime(submittedAt, call.timeZone)}.` : ''
  return [
    `${sent} ${closed} It can be read here, and changed no more.`.trim(),
    call.stateInWords.replace(/^(Closed|Decided)\. /, ''),
  ]
}

function content(proposal: PublicProposal): HTMLElement {
  const { call, lead, partner } = proposal
  const names = (codes: string[], choices: { code: string; name: string }[]) =>
    codes.map((code) => choices.find((choice) => choice.code === code)?.name ?? code).join(', ')
  const person = (who: typeof lead) =>
    who && [who.name, who.role, who.organisation, who.email].filter(Boolean).join(', ')
  const lines: [string, string | number | null | undefined][] = [
    ['What it is called', proposal.title],
    ['What is wrong now', proposal.problem],
    ['What you would try', proposal.aims],
    ['What working together would look like', proposal.workingTogether],
    ['How you would know that it helps', proposal.howWeWouldKnow],
    ['Who leads it', person(lead)],
    ['Who leads it on the other side', person(partner)],
    ['Where it would be tried', names(proposal.placeCodes, call.placeChoices)],
    ['Who would work differently', names(proposal.sectorCodes, call.sectorChoices)],
    ['Organisations', proposal.organisations],
    ['Time set aside', proposal.timeSetAside],
    ['Days of a facilitator', proposal.facilitatorDays],
    ['Money', proposal.budgetPounds === null ? null : inPounds(proposal.budgetPounds)],
  ]
  return card(
    'What it says',
    h(
      'dl',
      {},
      ...lines.flatMap(([term, words]) => [
        h('dt', {}, term),
        h(
          'dd',
          { class: 'pf-words' },
          words === null || words === undefined || words === '' ? 'Not said' : String(words),
        ),
      ]),
    ),
  )
}
