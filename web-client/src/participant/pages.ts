import { button, drawing, h, linkButton, steps } from './dom'
import type { Kept } from './kept'
import { leaveSection } from './leave'
import { profileSection } from './profile'
import { referSection } from './refer'
import type { Participation, Schemas, Service } from './service'
import { tellSection } from './tell'
import {
  agreements,
  consequenceInWords,
  day,
  greeting,
  outcomeInWords,
  reasons,
  stateInWords,
  titles,
} from './words'

export type Page = { title: string; parts: (Node | undefined)[] }

/** What a page lets people do; each leads to another page. */
export type Acts = {
  accept: () => void
  decline: (reason: Schemas['DeclineReason']) => void
  optOut: () => void
  erase: () => void
  show: (next: Participation, thanks: string) => void
}

export function pageFor(of: Participation, service: Service, kept: Kept, acts: Acts, thanks?: string): Page {
  if (of.answer === 'OPTED_OUT') return leftPage(acts)
  if (of.archived) return overPage(of, acts)
  if (of.answer === 'ACCEPTED') return takingPartPage(of, service, kept, acts, thanks)
  if (of.answer === 'DECLINED') return declinedPage(of, service, kept, acts, thanks)
  return of.purpose === 'INSIGHT' ? tellPage(of, service, kept, acts) : askPage(of, acts)
}

function askPage(of: Participation, acts: Acts): Page {
  return {
    title: titles[of.purpose],
    parts: [
      h('p', {}, `Hello ${greeting(of.name)}. ${of.programmeName} asks for your help.`),
      h('p', {}, of.programmePurpose),
      button(agreements[of.purpose], '', acts.accept),
      noes(of, acts),
      steps(
        'What happens next',
        'If you say yes, you can name colleagues we should hear from, and say how much time you have.',
        'We write to you only now and then, and never more often than our limits allow.',
        'You can stop all messages, or be erased, at any time on this page.',
      ),
      keepingPart(of),
      h('p', {}, `You can answer until ${day(of.expiresAt)}.`),
      leaveSection(acts),
    ],
  }
}

/** Whoever is asked for what they see tells it at once. */
function tellPage(of: Participation, service: Service, kept: Kept, acts: Acts): Page {
  return {
    title: titles[of.purpose],
    parts: [
      h('p', {}, `Hello ${greeting(of.name)}. ${of.programmeName} asks for your help.`),
      h('p', {}, of.programmePurpose),
      tellPart(of, service, kept, acts),
      steps(
        'What happens next',
        'Somebody of the team reads it, and keeps it or says why not.',
        'It is shown with your role and place, never with your name outside the team.',
        'You can see on this page what came of it, and tell us more.',
      ),
      noes(of, acts),
      keepingPart(of),
      h('p', {}, `You can tell us until ${day(of.expiresAt)}.`),
      leaveSection(acts),
    ],
  }
}

function tellPart(of: Participation, service: Service, kept: Kept, acts: Acts): HTMLElement {
  return tellSection(of, service, kept, (next) => acts.show(next, 'We have it. Is there anything else?'))
}

export function noes(of: Participation, acts: Acts): HTMLElement {
  return h(
    'section',
    {},
    h('h2', {}, 'Or say no, with one press'),
    h(
      'div',
      { class: 'pp-noes' },
      ...of.declineReasons.map((reason) => button(reasons[reason], 'secondary', () => acts.decline(reason))),
    ),
  )
}

/** Who keeps what and why, in the words of the service. */
export function keepingPart({ keeping }: Participation): HTMLElement {
  return h(
    'section',
    { class: 'pp-card' },
    h('h2', {}, 'What is kept about you'),
    h(
      'dl',
      {},
      ...[
        ['What', keeping.what],
        ['By whom', keeping.keptBy],
        ['Why', keeping.why],
        ['Until when', keeping.until],
      ].flatMap(([term, words]) => [h('dt', {}, term), h('dd', {}, words)]),
    ),
  )
}

function takingPartPage(of: Participation, service: Service, kept: Kept, acts: Acts, thanks?: string): Page {
  return {
    title: `Thank you, ${greeting(of.name)}`,
    parts: [
      thanksPart(thanks ?? 'You take part. Nothing more is needed from you today.'),
      of.purpose === 'INSIGHT' ? tellPart(of, service, kept, acts) : undefined,
      referSection(of, service, kept, (next, name) => acts.show(next, `We have noted ${name}.`)),
      steps(
        'What happens next',
        'We may write to your colleague, and say that somebody suggested them.',
        'They can say no, or stop all messages, with one press.',
        'We keep their name, work email and role. Nothing else.',
      ),
      profileSection(of, service, kept, (next) =>
        acts.show(next, 'We have noted what you say about yourself.'),
      ),
      outcomesPart(service),
      of.purpose === 'ENGAGE' ? undefined : changedMind(of, acts),
      keepingPart(of),
      leaveSection(acts),
    ],
  }
}

function declinedPage(of: Participation, service: Service, kept: Kept, acts: Acts, thanks?: string): Page {
  const why = of.declineReasonCode ? `You said: “${reasons[of.declineReasonCode]}”.` : ''
  return {
    title: 'Thank you for telling us',
    parts: [
      h('p', {}, thanks ?? `${why} It counts: who has no time is part of what we must know.`),
      h('p', {}, `If you change your mind, you can say yes until ${day(of.expiresAt)}.`),
      button(agreements[of.purpose], 'secondary', acts.accept),
      noes(of, acts),
      referSection(of, service, kept, (next, name) => acts.show(next, `We have noted ${name}.`)),
      keepingPart(of),
      leaveSection(acts),
    ],
  }
}

function changedMind(of: Participation, acts: Acts): HTMLElement {
  return h('details', {}, h('summary', {}, 'I cannot do this after all'), noes(of, acts))
}

export function thanksPart(words: string): HTMLElement {
  return h(
    'div',
    { class: 'pp-thanks' },
    drawing('0 0 44 44', 'M22 3a19 19 0 1 1 0 38 19 19 0 0 1 0-38', 'm13 23 6.500 6.500L32 16'),
    h('p', {}, words),
  )
}

function outcomesPart(service: Service): HTMLElement {
  const words = h('div', { 'aria-live': 'polite' }, h('p', {}, 'Looking…'))
  const load = () =>
    Promise.all([service.contributions(), service.outcomes()]).then(
      ([{ contributions }, outcomes]) =>
        words.replaceChildren(
          ...contributions.map(contributionPart),
          ...outcomeInWords(outcomes).map((line) => h('p', {}, line)),
        ),
      () => words.replaceChildren(h('p', {}, 'We cannot tell just now.'), linkButton('Look again', load)),
    )
  load()
  return h('section', { class: 'pp-card' }, h('h2', {}, 'What came of what you said'), words)
}

function contributionPart(of: Schemas['Contribution']): HTMLElement {
  const led = of.ledTo.length > 0 ? of.ledTo.map(consequenceInWords) : [stateInWords(of)]
  return h(
    'section',
    { class: 'pp-said' },
    h('h3', {}, of.statement ?? 'A conversation with you'),
    h('p', { class: 'pp-hint' }, `Said on ${day(of.on)}`),
    h('ul', {}, ...led.map((line) => h('li', {}, line))),
  )
}

function overPage(of: Participation, acts: Acts): Page {
  return {
    title: 'This programme has ended',
    parts: [
      h('p', {}, `${of.programmeName} takes no more answers. Thank you for your time.`),
      keepingPart(of),
      leaveSection(acts),
    ],
  }
}

export function leftPage({ erase }: Pick<Acts, 'erase'>): Page {
  return {
    title: 'We will not write to you again',
    parts: [
      h('p', {}, 'You are off every list of this programme, for good. You can close this page.'),
      leaveSection({ optOut: undefined, erase }),
    ],
  }
}

export function erasedPage(): Page {
  return {
    title: 'You have been erased',
    parts: [
      h('p', {}, 'Your name, address and words are gone. Nobody can add you again. You can close this page.'),
    ],
  }
}

export function expiredPage(acts: Pick<Acts, 'optOut' | 'erase'>): Page {
  return {
    title: 'This link has expired',
    parts: [
      h('p', {}, 'If you would still like to answer, ask whoever sent it for another one.'),
      leaveSection(acts),
    ],
  }
}

export function closedPage(revoked: boolean): Page {
  return {
    title: revoked ? 'This link was withdrawn' : 'This link does not work',
    parts: [
      h(
        'p',
        {},
        revoked
          ? 'Ask whoever sent it for another one.'
          : 'Check that all of it was copied: it ends in a long run of letters and numbers.',
      ),
    ],
  }
}
