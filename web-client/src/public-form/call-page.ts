import { h } from '@/participant/dom'
import { textField } from '@/participant/fields'
import { form } from '@/participant/form'
import type { Kept, Values } from '@/participant/kept'
import type { Page } from '@/participant/pages'
import { closingTime } from '@/shared/closing-time'
import { inPounds } from '@/shared/format'
import type { CallService, PublicCall } from './service'
import { card, said } from './words'

const address = /^[^@\s]+@[^@\s]+\.[^@\s]+$/
const typeAddress = 'Enter an email address, like name@example.org'

/** A call as everybody reads it, and the way to answer it. */
export function callPage(
  call: PublicCall,
  service: CallService,
  kept: Kept,
  show: (page: Page) => void,
): Page {
  return {
    title: call.title,
    parts: [
      h('p', { class: call.takesProposals ? 'pf-state' : 'pf-state pf-state--over' }, stateWord(call)),
      h('p', {}, `A call for proposals by ${call.programmeName}.`),
      standing(call),
      said('What it is for', call.purpose),
      said('Who may apply', call.whoMayApply),
      said('What we can and cannot offer', call.promise),
      extent(call),
      checks(call),
      criteria(call),
      ...(call.takesProposals ? [begin(call, service, kept, show)] : []),
      again(service, kept, show),
    ],
  }
}

function stateWord({ state, takesProposals }: PublicCall): string {
  if (takesProposals) return 'Open'
  return state === 'DECIDED' ? 'Decided' : 'Closed'
}

function standing({ takesProposals, closesAt, timeZone, stateInWords }: PublicCall): HTMLElement {
  const time = closesAt ? closingTime(closesAt, timeZone) : ''
  if (takesProposals) {
    return card('Until when', h('p', {}, `You can send a proposal, and change it, until ${time}.`))
  }
  return card(
    'What happens next',
    h(
      'p',
      {},
      time
        ? `This call was open until ${time}. No more proposals are taken.`
        : 'No more proposals are taken.',
    ),
    h('p', {}, stateInWords.replace(/^(Closed|Decided)\. /, '')),
  )
}

function extent({
  places,
  capacity: { facilitatorDays, budgetPounds },
}: PublicCall): HTMLElement | undefined {
  const lines = [
    places ? `${places === 1 ? 'One proposal is' : `${places} proposals are`} to be chosen.` : '',
    typeof facilitatorDays === 'number'
      ? `Together they can have ${facilitatorDays} days of a facilitator.`
      : '',
    typeof budgetPounds === 'number' ? `Together they can have ${inPounds(budgetPounds)}.` : '',
  ].filter(Boolean)
  return lines.length > 0 ? card('How much there is', ...lines.map((line) => h('p', {}, line))) : undefined
}

function checks({ eligibilityChecks }: PublicCall): HTMLElement | undefined {
  if (eligibilityChecks.length === 0) return undefined
  return card(
    'What every proposal must meet',
    h(
      'ul',
      { class: 'nhsuk-list nhsuk-list--bullet' },
      ...eligibilityChecks.map(({ name }) => h('li', {}, name)),
    ),
  )
}

function criteria(call: PublicCall): HTMLElement {
  const whole = call.criteria.reduce((sum, { weight }) => sum + weight, 0)
  return card(
    'What proposals are scored by',
    h(
      'dl',
      {},
      ...call.criteria.flatMap(({ name, question, weight, scale: { min, max, labels } }) => [
        h('dt', {}, `${name} (${Math.round((100 * weight) / whole)}% of the score)`),
        h('dd', {}, question),
        h('dd', {}, `From ${step(min, labels?.[0])} to ${step(max, labels?.at(-1))}.`),
      ]),
    ),
  )
}

const step = (score: number, label: string | undefined) => (label ? `${score} (${label})` : String(score))

function begin(call: PublicCall, service: CallService, kept: Kept, show: (page: Page) => void): HTMLElement {
  return h(
    'section',
    {},
    h('h2', {}, 'Begin a proposal'),
    h('p', {}, 'We send you a private link. What you write is saved as you go, and you can come back to it.'),
    form({
      name: 'begin',
      kept,
      send: 'Send me my link',
      fields: [
        textField({ name: 'name', label: 'Your name', autocomplete: 'name', maxlength: 200 }),
        textField({
          name: 'email',
          label: 'Your work email',
          type: 'email',
          inputmode: 'email',
          autocomplete: 'email',
          maxlength: 254,
        }),
        textField({
          name: 'title',
          label: 'What is your proposal called?',
          hint: 'You can change this later.',
          autocomplete: 'off',
          maxlength: 200,
        }),
      ],
      check: checkBeginning,
      async submit({ name = '', email = '', title = '' }) {
        await service.begin({ name, email, title })
        show(mailPage(email))
      },
    }),
    card(
      'What is kept about you',
      h(
        'p',
        {},
        `The team of ${call.programmeName} keeps your name and address to write to you about your proposal, and those of who leads it as you give them: until a year after the call has closed, or until you have them deleted by your link. They are shown to the team alone.`,
      ),
    ),
  )
}

export function checkBeginning({ name, email, title }: Values): Record<string, string> {
  const wrong: Record<string, string> = {}
  if (!name) wrong.name = 'Enter your name'
  if (!address.test(email ?? '')) wrong.email = typeAddress
  if (!title) wrong.title = 'Say what it is called'
  return wrong
}

function again(service: CallService, kept: Kept, show: (page: Page) => void): HTMLElement {
  return h(
    'details',
    {},
    h('summary', {}, 'I have lost the link to my proposal'),
    form({
      name: 'again',
      kept,
      send: 'Send my links again',
      fields: [
        textField({
          name: 'again',
          label: 'The email you began with',
          type: 'email',
          inputmode: 'email',
          autocomplete: 'email',
          maxlength: 254,
        }),
      ],
      fieldAt: () => 'again',
      check: (values): Record<string, string> =>
        address.test(values.again ?? '') ? {} : { again: typeAddress },
      async submit({ again: email = '' }) {
        await service.sendLinks(email)
        show(mailPage(email))
      },
    }),
  )
}

function mailPage(email: string): Page {
  return {
    title: 'Look at your mail',
    parts: [
      h('p', {}, `If mail may go to ${email}, a link is on its way. It opens your proposal, on any device.`),
      card(
        'If nothing comes',
        h('p', {}, 'Look among your junk mail after a few minutes, and check the address.'),
        h('p', {}, 'An address gets a few links a day. Whoever asked us never to write to them gets none.'),
      ),
    ],
  }
}
