import { useState } from 'react'
import type { Schemas } from '@/api/client'
import { declineInWords } from '@/shared/asking-words'
import { type Column, DataTable } from '@/shared/data-table'
import { inDays } from '@/shared/format'
import { Link } from '@/shared/link'
import { useProgrammeId } from '@/shared/use-membership'
import { DecideReferral, type Decision } from './decide-referral'
import { ReferralTag } from './referral-tag'
import { useMayChange } from './use-may'
import './referral-table.css'

type Referral = Schemas['Referral']
type Side = 'from' | 'to'
type Props = { caption: string; referrals: Referral[]; show: Side[] }

const headers = { from: 'Referred by', to: 'Person' }

/** Who referred whom, and what became of it; what is still open can be decided here. */
export function ReferralTable({ caption, referrals, show }: Props) {
  const home = `/programmes/${useProgrammeId()}/stakeholders`
  const mayChange = useMayChange()
  const [deciding, setDeciding] = useState<{ referral: Referral; decision: Decision }>()

  const sides = show.map(
    (side): Column<Referral> => ({
      header: headers[side],
      cell: (referral) => <Link to={`${home}/${referral[side].id}`}>{referral[side].name}</Link>,
    }),
  )
  const actions: Column<Referral> = {
    header: 'Their answer',
    cell: (referral) => (
      <Actions referral={referral} onDecide={(decision) => setDeciding({ referral, decision })} />
    ),
  }
  return (
    <div className="sh-referrals">
      <DataTable
        caption={caption}
        rows={referrals}
        rowKey={({ id }) => id}
        columns={[
          ...sides,
          { header: 'Why', cell: ({ reason }) => <span className="sh-why">{reason ?? '–'}</span> },
          { header: 'Referred', cell: ({ referredAt }) => inDays(referredAt) },
          { header: 'Status', cell: (referral) => <Outcome of={referral} /> },
          ...(mayChange && referrals.some(isOpen) ? [actions] : []),
        ]}
      />
      {deciding && <DecideReferral {...deciding} onDone={() => setDeciding(undefined)} />}
    </div>
  )
}

function Outcome({ of: { status, decidedAt, declineReasonCode } }: { of: Referral }) {
  const reason = declineReasonCode && declineInWords(declineReasonCode)
  return (
    <>
      <ReferralTag status={status} />
      {decidedAt && <small>{[reason, inDays(decidedAt)].filter(Boolean).join(', ')}</small>}
    </>
  )
}

function isOpen({ status }: Referral): boolean {
  return status === 'PROPOSED' || status === 'DECLINED'
}

function Actions({ referral, onDecide }: { referral: Referral; onDecide: (decision: Decision) => void }) {
  if (!isOpen(referral)) return '–'
  const who = <span className="nhsuk-u-visually-hidden"> for {referral.to.name}</span>
  return (
    <span className="sh-actions">
      <button className="il-link-button" type="button" onClick={() => onDecide('ACCEPT')}>
        Accept{who}
      </button>
      {referral.status === 'PROPOSED' && (
        <button className="il-link-button" type="button" onClick={() => onDecide('DECLINE')}>
          Decline{who}
        </button>
      )}
    </span>
  )
}
