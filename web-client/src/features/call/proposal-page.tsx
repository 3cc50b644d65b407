import { useState } from 'react'
import { Card } from '@/shared/card'
import { inWords } from '@/shared/in-words'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { sidesInWords } from '@/shared/proposal-people'
import { Tag } from '@/shared/tag'
import { AboutProposal } from './about-proposal'
import { type Call, useCallsHome, useMayRunCalls } from './calls'
import { EligibilityCard } from './eligibility-card'
import { ProposalFacts } from './proposal-facts'
import { ProposalStep } from './proposal-step'
import { eligibilityInWords, missingToSubmit, proposalStateMeaning } from './proposal-words'
import { type HeldProposal, type Proposal, useProposalsHome } from './proposals'
import { Revivals } from './revivals'
import { ReviveProposal } from './revive-proposal'
import { SenderCard } from './sender-card'
import { SimilarProposals } from './similar-proposals'
import { SubmitProposal } from './submit-proposal'
import { WithdrawProposal } from './withdraw-proposal'
import './call.css'

/** All of one proposal, and what is to be done about it. */
export function ProposalPage() {
  return (
    <AboutProposal title="Proposal">
      {(held, call) => <One key={held.data.id} held={held} call={call} />}
    </AboutProposal>
  )
}

function One({ held, call }: { held: HeldProposal; call: Call }) {
  const proposal = held.data
  const { state } = proposal
  const calls = useCallsHome()
  const edit = `${useProposalsHome()}/${proposal.id}/edit`
  const mayRun = useMayRunCalls()
  const [asking, setAsking] = useState<'submit' | 'withdraw' | 'revive'>()
  const done = () => setAsking(undefined)
  const missing = missingToSubmit(proposal, call.capacity)
  const mayEdit = mayRun && call.state === 'OPEN' && state !== 'WITHDRAWN'
  const mayWithdraw = mayRun && state !== 'WITHDRAWN' && state !== 'SHORTLISTED'
  return (
    <>
      <PageHeading
        title={proposal.title}
        purpose={
          <>
            Proposed to <Link to={`${calls}/${call.id}`}>{call.title}</Link>.{' '}
            <Link to={`${calls}/${call.id}/proposals`}>See all proposals</Link>
          </>
        }
        tags={<Tags of={proposal} call={call} />}
        action={
          mayEdit &&
          state === 'DRAFT' &&
          (missing.length === 0 ? (
            <button className="nhsuk-button" type="button" onClick={() => setAsking('submit')}>
              Submit it
            </button>
          ) : (
            <Link className="nhsuk-button" to={edit}>
              Go on with the draft
            </Link>
          ))
        }
      />
      <div className="il-grid il-grid--two-one ca-page">
        <div className="il-stack">
          <ProposalStep
            proposal={proposal}
            call={call}
            missing={missing}
            editTo={mayEdit ? edit : undefined}
            onWithdraw={mayWithdraw ? () => setAsking('withdraw') : undefined}
          />
          {state !== 'DRAFT' && state !== 'WITHDRAWN' && call.state !== 'OPEN' && (
            <EligibilityCard proposal={proposal} call={call} mayCheck={mayRun && call.state === 'CLOSED'} />
          )}
          <Revivals of={proposal} onRevive={mayRun ? () => setAsking('revive') : undefined} />
          <SimilarProposals id={proposal.id} />
        </div>
        <div className="il-stack">
          <Said of={proposal} />
          {proposal.origin === 'FORM' && mayRun && <SenderCard id={proposal.id} />}
          <ProposalFacts of={proposal} />
        </div>
      </div>
      {asking === 'submit' && <SubmitProposal proposal={proposal} call={call} onDone={done} />}
      {asking === 'revive' && <ReviveProposal proposal={proposal} onDone={done} />}
      {asking === 'withdraw' && <WithdrawProposal proposal={proposal} onDone={done} />}
    </>
  )
}

function Tags({ of: proposal, call }: { of: Proposal; call: Call }) {
  const sides = sidesInWords(proposal)
  // Nobody checks what may still change.
  const found = call.state === 'OPEN' ? undefined : eligibilityInWords(proposal)
  return (
    <>
      <Tag meaning={proposalStateMeaning[proposal.state]}>{inWords(proposal.state)}</Tag>
      {sides && <Tag meaning="attention">{sides}</Tag>}
      {found && <Tag meaning={found.meaning}>{found.words}</Tag>}
    </>
  )
}

function Said({ of: proposal }: { of: Proposal }) {
  const parts = [
    ['What is wrong now', proposal.problem],
    ['What we would try', proposal.aims],
    ['What working together would look like', proposal.workingTogether],
    ['How we would know', proposal.howWeWouldKnow],
    ['Time set aside', proposal.timeSetAside],
  ] as const
  return (
    <Card title="In their words">
      {parts.map(([title, text]) => (
        <div className="ca-said" key={title}>
          <h3>{title}</h3>
          <p className={text ? undefined : 'ca-none'}>{text || 'Not said'}</p>
        </div>
      ))}
    </Card>
  )
}
