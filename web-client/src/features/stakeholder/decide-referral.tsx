import { useId, useState } from 'react'
import { api, type Schemas } from '@/api/client'
import { type DeclineReason, declineOptions } from '@/shared/asking-words'
import { ConfirmDialog } from '@/shared/confirm-dialog'
import { reasonOf } from '@/shared/failure'
import { RadiosField } from '@/shared/radios-field'
import { useConfirmedAction } from '@/shared/use-confirmed-action'
import { useProgrammeId } from '@/shared/use-membership'

type Referral = Schemas['Referral']
export type Decision = 'ACCEPT' | 'DECLINE'
type Props = { referral: Referral; decision: Decision; onDone: () => void }

/** Asks once more before an acceptance, which stands, and for the reason of a decline, which is part of who is missing. */
export function DecideReferral({ referral, decision, onDone }: Props) {
  const id = useId()
  const programmeId = useProgrammeId()
  const [reasonCode, setReasonCode] = useState<DeclineReason>()
  const isAcceptance = decision === 'ACCEPT'
  const { name } = referral.to

  const deciding = useConfirmedAction({
    content: [decision, reasonCode],
    send: async (headers) => {
      const params = { path: { programmeId, id: referral.id } }
      if (isAcceptance) {
        await api.POST('/programmes/{programmeId}/referrals/{id}/acceptance', { params, headers })
      } else if (reasonCode) {
        await api.POST('/programmes/{programmeId}/referrals/{id}/decline', {
          params,
          headers,
          body: { reasonCode },
        })
      }
    },
    done: isAcceptance ? `${name} takes part` : `${name} declined`,
    onDone,
  })

  return (
    <ConfirmDialog
      open
      harmless
      title={isAcceptance ? `Does ${name} accept?` : `Why does ${name} decline?`}
      confirm={isAcceptance ? 'They accept' : 'They decline'}
      cancel="Not now"
      busy={deciding.isPending}
      disabled={!isAcceptance && reasonCode === undefined}
      onConfirm={() => deciding.mutate()}
      onCancel={onDone}
    >
      {deciding.error && (
        <p className="nhsuk-error-message" role="alert">
          {reasonOf(deciding.error)}
        </p>
      )}
      {isAcceptance ? (
        'They count as engaged from now on, and every other open referral to them is accepted with it. This cannot be taken back.'
      ) : (
        <RadiosField
          id={`${id}-reason`}
          label="Reason"
          hint="Who had no time is part of who is not heard."
          value={reasonCode ?? ''}
          onChange={(value) => setReasonCode(value as DeclineReason)}
          options={declineOptions}
        />
      )}
    </ConfirmDialog>
  )
}
