import { useMutation } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { api, type Schemas } from '@/api/client'
import { SubmissionKey } from '@/api/submission-key'
import { ConfirmDialog } from '@/shared/confirm-dialog'
import { reasonOf } from '@/shared/failure'
import { useNotice } from '@/shared/notice'
import { RadiosField } from '@/shared/radios-field'
import { useProgrammeId } from '@/shared/use-membership'
import { useRefresh } from '@/shared/use-refresh'
import { type DeclineReason, declineOptions } from './status-words'

type Referral = Schemas['Referral']
export type Decision = 'ACCEPT' | 'DECLINE'
type Props = { referral: Referral; decision: Decision; onDone: () => void }

/** Asks once more before an acceptance, which stands, and for the reason of a decline, which is part of who is missing. */
export function DecideReferral({ referral, decision, onDone }: Props) {
  const id = useId()
  const programmeId = useProgrammeId()
  const notify = useNotice()
  const refresh = useRefresh()
  const [key] = useState(() => new SubmissionKey())
  const [reasonCode, setReasonCode] = useState<DeclineReason>()
  const isAcceptance = decision === 'ACCEPT'
  const { name } = referral.to

  const deciding = useMutation({
    mutationFn: async () => {
      const params = { path: { programmeId, id: referral.id } }
      const headers = key.headersFor([decision, reasonCode])
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
    async onSuccess() {
      onDone()
      notify(isAcceptance ? `${name} takes part` : `${name} declined`)
      await refresh()
    },
    // What stands in the way may have happened since the list was read.
    onError: () => refresh(),
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
