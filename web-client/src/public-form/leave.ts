import { button, h } from '@/participant/dom'
import { textField } from '@/participant/fields'
import { form } from '@/participant/form'
import { NotReached, Refusal } from '@/participant/service'
import type { Showing } from './proposal-page'
import type { PublicProposal } from './service'

/** Withdrawing a proposal, and having whoever sent it forgotten. */
export function leavePart(
  proposal: PublicProposal,
  { service, kept, show, reload, gone }: Showing,
  before: () => void,
): HTMLElement {
  const status = h('p', { class: 'pp-saved', role: 'status' })
  const isDraft = proposal.state === 'DRAFT'
  async function erase() {
    status.textContent = 'Sending…'
    try {
      before()
      await service.erase()
      kept.clear(true)
      gone()
    } catch (failure) {
      if (failure instanceof NotReached) status.textContent = 'No connection. Nothing was deleted; try again.'
      else if (failure instanceof Refusal) reload()
      else throw failure
    }
  }
  return h(
    'section',
    {},
    h('h2', {}, 'If you change your mind'),
    proposal.editable && !isDraft
      ? h(
          'details',
          {},
          h('summary', {}, 'Withdraw this proposal'),
          h('p', {}, 'It is kept as withdrawn, nobody assesses it, and it cannot come back.'),
          form({
            name: 'withdrawal',
            kept,
            send: 'Withdraw it for good',
            isFinal: true,
            fields: [textField({ name: 'reason', label: 'Why?', autocomplete: 'off', maxlength: 1000 })],
            check: (values): Record<string, string> =>
              values.reason ? {} : { reason: 'Say why, in a sentence' },
            async submit({ reason = '' }) {
              before()
              show(await service.withdraw(reason))
            },
          }),
        )
      : undefined,
    h(
      'details',
      {},
      h('summary', {}, isDraft ? 'Delete this draft' : 'Delete my details'),
      h(
        'p',
        {},
        isDraft
          ? 'The draft, your name and address, and all links to it are deleted for good.'
          : 'Your name and address, and those of who leads it, are deleted, with all links and mail. The proposal itself stays. We cannot write to you about it then.',
      ),
      button('Delete for good', 'warning', erase),
      status,
    ),
  )
}
