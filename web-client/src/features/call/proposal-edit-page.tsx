import { useNavigate } from 'react-router'
import { useNotice } from '@/shared/notice'
import { PageHeading } from '@/shared/page-heading'
import { ReadOnlyNote } from '@/shared/read-only-note'
import { useRefresh } from '@/shared/use-refresh'
import { AboutProposal } from './about-proposal'
import { type Call, useMayRunCalls } from './calls'
import { askedAttributes, NotOpen } from './not-open'
import { ProposalForm } from './proposal-form'
import { type HeldProposal, useProposalsHome } from './proposals'
import { useProposalForm } from './use-proposal-form'

export function ProposalEditPage() {
  const mayRun = useMayRunCalls()
  return (
    <AboutProposal title="Change the proposal">
      {(held, call) => (
        <>
          <PageHeading title={`Change “${held.data.title}”`} purpose={purposeOf(held)} />
          {!mayRun && <ReadOnlyNote who="Leads and facilitators" />}
          {mayRun && held.data.state === 'WITHDRAWN' && (
            <p className="il-card il-text">The proposal is withdrawn and stays as it is.</p>
          )}
          {mayRun &&
            held.data.state !== 'WITHDRAWN' &&
            (call.state === 'OPEN' ? (
              <EditProposal key={held.data.id} held={held} call={call} />
            ) : (
              <NotOpen call={call} />
            ))}
        </>
      )}
    </AboutProposal>
  )
}

function purposeOf({ data: { state } }: HeldProposal): string {
  return state === 'DRAFT'
    ? 'A draft: much may still be missing until it is submitted.'
    : 'Submitted: it must go on saying all that submitting asks for.'
}

function EditProposal({ held, call }: { held: HeldProposal; call: Call }) {
  const home = `${useProposalsHome()}/${held.data.id}`
  const navigate = useNavigate()
  const notify = useNotice()
  const refresh = useRefresh()
  const form = useProposalForm({
    callId: call.id,
    asked: askedAttributes(call),
    held,
    async onSaved() {
      notify('The proposal is saved')
      await navigate(home)
      await refresh()
    },
  })
  return <ProposalForm form={form} call={call} save="Save" cancelTo={home} />
}
