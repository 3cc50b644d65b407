import { Card } from '@/shared/card'
import { inMinutes } from '@/shared/format'
import { Link } from '@/shared/link'
import type { Call } from './calls'
import { ItsProject } from './its-project'
import { MissingBefore } from './missing-before'
import type { Proposal } from './proposals'
import type { Missing } from './ready'

type Props = {
  proposal: Proposal
  call: Call
  /** What a draft still needs. */
  missing: Missing[]
  editTo?: string
  onWithdraw?: () => void
}

/** What can happen to it now. */
export function ProposalStep({ proposal, call, missing, editTo, onWithdraw }: Props) {
  const { state, submittedAt, withdrawalReason } = proposal
  return (
    <Card title="How far it is">
      <p className="il-text">{wordsFor(proposal, call)}</p>
      {submittedAt && <p className="il-small ca-below">Submitted on {inMinutes(submittedAt)}</p>}
      {withdrawalReason && <p className="il-quote">{withdrawalReason}</p>}
      {state === 'DRAFT' && editTo && (
        <MissingBefore title="Before it can be submitted" missing={missing} editTo={editTo} />
      )}
      {(editTo || onWithdraw || state === 'SHORTLISTED') && (
        <div className="il-buttons">
          {state === 'SHORTLISTED' && <ItsProject of={proposal} />}
          {editTo && <Link to={editTo}>Change it</Link>}
          {onWithdraw && (
            <button className="il-link-button" type="button" onClick={onWithdraw}>
              Withdraw it
            </button>
          )}
        </div>
      )}
    </Card>
  )
}

function wordsFor({ state }: Proposal, call: Call): string {
  const isOpen = call.state === 'OPEN'
  switch (state) {
    case 'DRAFT':
      return isOpen
        ? 'A draft: those who assess do not see it.'
        : 'It was not submitted before the call closed, and is not considered.'
    case 'SUBMITTED':
      return isOpen
        ? 'Submitted. It can be changed until the call closes.'
        : 'Submitted, and no longer changed: the call is closed.'
    case 'WITHDRAWN':
      return 'Withdrawn. It is kept, and comes back to this call no more.'
    case 'SHORTLISTED':
      return 'It is one of those chosen. If it falls away, its project is withdrawn, so that a reserve can take its place.'
    case 'LEFT_ON_THE_TABLE':
      return 'It was not chosen this time. It stays here, and can be proposed to another call.'
  }
}
