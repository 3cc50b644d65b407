import { button, h, linkButton } from './dom'

type Leaving = { optOut: (() => void) | undefined; erase: () => void }

/** The ways out: to hear no more takes one press; to be forgotten asks once more. */
export function leaveSection({ optOut, erase }: Leaving): HTMLElement {
  const choices = h('ul', { class: 'pp-choices' })
  if (optOut) {
    choices.append(
      h(
        'li',
        {},
        linkButton('Stop all messages to me', optOut),
        h('small', {}, 'At once and for good: nobody can add you again.'),
      ),
    )
  }
  choices.append(
    asking(
      'Erase me',
      'Your name, address and words go for good. Only counts stay, without you in them by name. This cannot be undone.',
      'Yes, erase me',
      erase,
    ),
  )
  return h('section', {}, h('h2', {}, 'Leave'), choices)
}

function asking(words: string, explanation: string, confirm: string, act: () => void): HTMLLIElement {
  const place = h('li')
  const question = h(
    'div',
    { class: 'pp-card', hidden: true, tabindex: -1, role: 'group', 'aria-label': words },
    h('p', {}, explanation),
    button(confirm, 'warning', act),
    button('No, go back', 'secondary', () => {
      question.hidden = true
      opener.setAttribute('aria-expanded', 'false')
      opener.focus()
    }),
  )
  const opener = linkButton(words, () => {
    question.hidden = !question.hidden
    opener.setAttribute('aria-expanded', String(!question.hidden))
    if (!question.hidden) question.focus()
  })
  opener.setAttribute('aria-expanded', 'false')
  place.append(opener, h('small', {}, 'Name, address and words go. We ask once more.'), question)
  return place
}
