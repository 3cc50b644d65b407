import { useNavigate } from 'react-router'
import { Link } from '@/shared/link'
import { useNotice } from '@/shared/notice'
import { PageHeading } from '@/shared/page-heading'
import { ReadOnlyNote } from '@/shared/read-only-note'
import { useRefresh } from '@/shared/use-refresh'
import { AboutCall } from './about-call'
import { type Call, useCallsHome, useMayRunCalls } from './calls'
import { askedAttributes, NotOpen } from './not-open'
import { ProposalForm } from './proposal-form'
import { useProposalsHome } from './proposals'
import { useProposalForm } from './use-proposal-form'

/** What a team tells, written down for it. */
export function ProposalNewPage() {
  const mayRun = useMayRunCalls()
  const home = useCallsHome()
  return (
    <AboutCall title="Add a proposal">
      {({ data: call }) => (
        <>
          <PageHeading
            title="Add a proposal"
            purpose={
              <>
                To <Link to={`${home}/${call.id}`}>{call.title}</Link>. Only the title is needed to save a
                draft.
              </>
            }
          />
          {!mayRun && <ReadOnlyNote who="Leads and facilitators" />}
          {mayRun &&
            (call.state === 'OPEN' ? <NewProposal key={call.id} call={call} /> : <NotOpen call={call} />)}
        </>
      )}
    </AboutCall>
  )
}

function NewProposal({ call }: { call: Call }) {
  const proposals = useProposalsHome()
  const calls = useCallsHome()
  const navigate = useNavigate()
  const notify = useNotice()
  const refresh = useRefresh()
  const form = useProposalForm({
    callId: call.id,
    asked: askedAttributes(call),
    async onSaved({ id }) {
      notify('The draft is saved')
      await navigate(`${proposals}/${id}`)
      await refresh()
    },
  })
  return <ProposalForm form={form} call={call} save="Save draft" cancelTo={`${calls}/${call.id}/proposals`} />
}
