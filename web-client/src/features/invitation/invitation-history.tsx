import type { ReactNode } from 'react'
import { inDays, inMinutes } from '@/shared/format'
import { answerInWords, type Invitation, stateInWords } from './invitation-words'
import './invitation-history.css'

type Step = { key: string; at: string | null; what: ReactNode; more?: ReactNode; isToCome?: boolean }

/** What happened, first things first, and what is still to come. */
export function InvitationHistory({ of: invitation }: { of: Invitation }) {
  return (
    <ol className="iv-history">
      {stepsOf(invitation).map(({ key, at, what, more, isToCome }) => (
        <li key={key} className={isToCome ? 'iv-history__to-come' : undefined}>
          <strong>{what}</strong>
          {at && <span>{inMinutes(at)}</span>}
          {more && <span className="iv-reason">{more}</span>}
        </li>
      ))}
    </ol>
  )
}

function stepsOf(invitation: Invitation): Step[] {
  const { state, purpose, reason, createdAt, sentAt, reminders, expiresAt, answeredAt } = invitation
  const { invitedBy, overrideReason, updatedAt } = invitation
  const happened: Step[] = [
    {
      key: 'made',
      at: createdAt,
      what: invitedBy ? `Made by ${invitedBy}` : 'Made',
      more: overrideReason && `Over the contact policy: ${overrideReason}`,
    },
  ]
  if (sentAt) happened.push({ key: 'sent', at: sentAt, what: 'Sent' })
  reminders.forEach(({ at, state: way, byHand }, index) => {
    happened.push({
      key: `reminder ${index}`,
      at,
      what: `Reminder ${index + 1}${way === 'FAILED' ? ', which failed' : way === 'SENDING' ? ', on its way' : ''}`,
      more: byHand ? 'Asked for by hand' : undefined,
    })
  })
  if (answeredAt) {
    happened.push({
      key: 'answered',
      at: answeredAt,
      what: answerInWords(invitation) ?? stateInWords(state, purpose),
    })
  }
  if (state === 'FAILED' || state === 'BOUNCED' || state === 'REVOKED') {
    happened.push({ key: 'ended', at: updatedAt, what: stateInWords(state, purpose), more: reason })
  }
  if (state === 'EXPIRED') {
    happened.push(
      purpose === 'BALLOT'
        ? { key: 'ended', at: expiresAt, what: 'Ended', more: 'Who has voted is told to nobody.' }
        : { key: 'ended', at: expiresAt, what: 'The link ended without an answer' },
    )
  }
  const next = toCome(invitation).map((step) => ({ ...step, isToCome: true }))
  return [...happened, ...next]
}

function toCome({ state, purpose, sendAt, remindAt, expiresAt }: Invitation): Step[] {
  if (state === 'SCHEDULED') return [{ key: 'due', at: sendAt, what: 'To be sent' }]
  if (state === 'SENDING') return [{ key: 'due', at: null, what: 'The mail is on its way' }]
  if (state !== 'SENT') return []
  return [
    ...(remindAt ? [{ key: 'remind', at: remindAt, what: nextReminder(purpose) }] : []),
    ...(expiresAt
      ? [{ key: 'until', at: null, what: `Their link works until ${inDays(lastMoment(expiresAt))}` }]
      : []),
  ]
}

/** Voters are reminded alike: a reminder that some do not get would tell who has voted. */
function nextReminder(purpose: Invitation['purpose']): string {
  return purpose === 'BALLOT' ? 'Next reminder, to all alike' : 'Next reminder, unless they answer'
}

/** A link that ends at midnight works on the day before. */
function lastMoment(expiresAt: string): string {
  return new Date(new Date(expiresAt).getTime() - 1).toISOString()
}
