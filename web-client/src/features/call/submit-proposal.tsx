import { api } from '@/api/client'
import { ConfirmDialog } from '@/shared/confirm-dialog'
import { sidesInWords } from '@/shared/proposal-people'
import { useConfirmedAction } from '@/shared/use-confirmed-action'
import { useProgrammeId } from '@/shared/use-membership'
import type { Call } from './calls'
import type { Proposal } from './proposals'
import { Refused } from './refused'

type Props = { proposal: Proposal; call: Call; onDone: () => void }

export function SubmitProposal({ proposal, call, onDone }: Props) {
  const programmeId = useProgrammeId()
  const sides = sidesInWords(proposal)
  const submitting = useConfirmedAction({
    content: proposal.id,
    send: (headers) =>
      api.POST('/programmes/{programmeId}/proposals/{id}/submission', {
        params: { path: { programmeId, id: proposal.id } },
        headers,
      }),
    done: 'The proposal is submitted',
    onDone,
  })
  return (
    <ConfirmDialog
      open
      harmless
      title={`Submit “${proposal.title}”?`}
      confirm="Submit it"
      cancel="Not yet"
      busy={submitting.isPending}
      onConfirm={() => submitting.mutate()}
      onCancel={onDone}
    >
      <Refused error={submitting.error} />
      <p>Those who assess “{call.title}” will read it. It can be changed until the call closes.</p>
      {sides && (
        <p>They will see this beside it: {sides.toLowerCase()}. It does not keep it from being considered.</p>
      )}
    </ConfirmDialog>
  )
}
