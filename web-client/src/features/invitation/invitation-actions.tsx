import { useState } from 'react'
import { Card } from '@/shared/card'
import { ConfirmDialog } from '@/shared/confirm-dialog'
import { ErrorSummary } from '@/shared/error-summary'
import { BounceForm } from './bounce-form'
import type { Invitation, State } from './invitation-words'
import { SendAgain } from './send-again'
import { type Action, useInvitationAction } from './use-invitation-action'

const actions: Record<State, Action[]> = {
  SCHEDULED: ['revocation'],
  SENDING: ['revocation'],
  SENT: ['reminder', 'revocation'],
  FAILED: ['revocation'],
  BOUNCED: ['revocation'],
  ANSWERED: [],
  EXPIRED: [],
  REVOKED: [],
}

const maySendAgain: State[] = ['FAILED', 'BOUNCED']

const nothing: Partial<Record<State, string>> = {
  ANSWERED: 'They have answered: there is nothing left to do.',
  EXPIRED: 'Their link has ended. They can be invited again.',
  REVOKED: 'It was taken back. They can be invited again.',
}

/** What can be done about an invitation as it stands. */
export function InvitationActions({ invitation }: { invitation: Invitation }) {
  const { state, stakeholder } = invitation
  const [isRevoking, setIsRevoking] = useState(false)
  const { start, isBusy, problems } = useInvitationAction(invitation, () => setIsRevoking(false))
  const possible = actions[state]

  return (
    <Card title="What you can do">
      <ErrorSummary items={problems} title="This did not work" />
      {nothing[state] && <p className="il-text">{nothing[state]}</p>}
      <div className="iv-actions">
        {possible.includes('reminder') && (
          <div>
            <button
              className="nhsuk-button nhsuk-button--secondary il-button--small"
              type="button"
              aria-disabled={isBusy}
              onClick={() => start('reminder')}
            >
              Remind them
            </button>
            <p className="il-small">The same mail once more, which says that it is a reminder.</p>
          </div>
        )}
        {maySendAgain.includes(state) && <SendAgain invitation={invitation} />}
        {state === 'SENT' && <BounceForm invitation={invitation} />}
        {possible.includes('revocation') && (
          <div>
            <button className="il-link-button" type="button" onClick={() => setIsRevoking(true)}>
              Take it back
            </button>
          </div>
        )}
      </div>
      <ConfirmDialog
        open={isRevoking}
        title={`Take back the invitation of ${stakeholder.name}?`}
        confirm="Take it back"
        cancel="Keep it"
        busy={isBusy}
        onConfirm={() => start('revocation')}
        onCancel={() => setIsRevoking(false)}
      >
        Their link works no more, nobody reminds them, and a mail that has not left never does. They are not
        told. This cannot be undone.
      </ConfirmDialog>
    </Card>
  )
}
