import { useState } from 'react'
import { Card } from '@/shared/card'
import { closingTime } from '@/shared/closing-time'
import { EmptyState } from '@/shared/empty-state'
import { capital, inWords } from '@/shared/in-words'
import { PageHeading } from '@/shared/page-heading'
import { inProgrammeTime } from '@/shared/programme-time'
import { importanceInWords, isUnusual, quotaName, rangeInWords } from '@/shared/quota-words'
import { ReadOnlyNote } from '@/shared/read-only-note'
import { Tag } from '@/shared/tag'
import { useIsOneOf } from '@/shared/use-membership'
import { useReference } from '@/shared/use-reference'
import { AboutCall } from './about-call'
import { CallAssessment } from './call-assessment'
import { CallFacts } from './call-facts'
import { CallProposals } from './call-proposals'
import { CallShortlist } from './call-shortlist'
import { type Asking, CallDialog, CallStep } from './call-step'
import { callStateMeaning, closingInWords } from './call-words'
import { type Call, type HeldCall, useMayReadProposals, useMayRunCalls } from './calls'
import { CriteriaTable } from './criteria-table'
import { NextAction } from './next-action'
import { PublicAddress } from './public-address'
import './call.css'

/** One call: what it says to those who apply, how far it is, and what is to be done about it. */
export function CallPage() {
  return (
    <AboutCall title="Call for proposals">
      {(held, timeZone) => <One key={held.data.id} held={held} timeZone={timeZone} />}
    </AboutCall>
  )
}

function One({ held, timeZone }: { held: HeldCall; timeZone: string }) {
  const call = held.data
  const mayRun = useMayRunCalls()
  const mayReadProposals = useMayReadProposals()
  const maySeeAssessment = useIsOneOf('LEAD', 'FACILITATOR', 'ASSESSOR')
  const [asking, setAsking] = useState<Asking>()
  return (
    <>
      <PageHeading
        title={call.title}
        purpose={summary(call, timeZone)}
        tags={<Tag meaning={callStateMeaning[call.state]}>{inWords(call.state)}</Tag>}
        action={
          <NextAction of={call} mayRun={mayRun} mayRead={mayReadProposals} onOpen={() => setAsking('open')} />
        }
      />
      {!mayRun && <ReadOnlyNote who="Leads and facilitators" />}
      <CallFacts of={call} timeZone={timeZone} />
      <div className="il-grid il-grid--two-one ca-page">
        <div className="il-stack">
          <CallStep call={call} mayRun={mayRun} onAsk={setAsking} />
          {call.state !== 'DRAFT' && <PublicAddress id={call.id} />}
          {mayReadProposals && call.state !== 'DRAFT' && <CallProposals of={call} />}
          {maySeeAssessment && isAssessed(call) && <CallShortlist of={call} />}
          {maySeeAssessment && call.state !== 'DRAFT' && call.state !== 'OPEN' && (
            <CallAssessment of={call} />
          )}
        </div>
        <div className="il-stack">
          <WhatItSays of={call} />
          <Card title="How proposals are scored" note={call.criteria.length > 0 && scored(call)}>
            <CriteriaTable criteria={call.criteria} />
          </Card>
          <Checks of={call} />
          <Quotas of={call} />
        </div>
      </div>
      <CallDialog asking={asking} held={held} timeZone={timeZone} onDone={() => setAsking(undefined)} />
    </>
  )
}

function isAssessed({ state }: Call): boolean {
  return state === 'ASSESSED' || state === 'DECIDED'
}

function summary(call: Call, timeZone: string): string {
  const { state, opensAt, closesAt } = call
  if (state === 'DRAFT') {
    return opensAt
      ? `A draft, meant to open on ${inProgrammeTime(opensAt, timeZone)}.`
      : 'A draft that nobody can apply to yet.'
  }
  const closing = capital(closingInWords(call, timeZone, new Date().toISOString()))
  return closesAt ? `${closing}: ${closingTime(closesAt, timeZone)}.` : `${closing}.`
}

function scored({ criteria }: Call): string {
  return criteria.length === 1
    ? 'By one criterion'
    : `By ${criteria.length} criteria; the shares add up to the whole score`
}

function WhatItSays({ of: { purpose, whoMayApply, promise } }: { of: Call }) {
  const parts = [
    ['What it is for', purpose],
    ['Who may apply', whoMayApply],
    ['What we can and cannot offer', promise],
  ] as const
  return (
    <Card title="What it says">
      {parts.every(([, text]) => !text) && (
        <EmptyState title="It says nothing yet">
          What it is for, who may apply, and what we can and cannot offer.
        </EmptyState>
      )}
      {parts.map(
        ([title, text]) =>
          text && (
            <div className="ca-said" key={title}>
              <h3>{title}</h3>
              <p>{text}</p>
            </div>
          ),
      )}
    </Card>
  )
}

function Checks({ of: { eligibilityChecks } }: { of: Call }) {
  return (
    <Card title="What every proposal must meet">
      {eligibilityChecks.length === 0 ? (
        <p className="il-text">No checks: every proposal is eligible once somebody says so.</p>
      ) : (
        <ul className="ca-list">
          {eligibilityChecks.map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
        </ul>
      )}
    </Card>
  )
}

function Quotas({ of: { quotas, places } }: { of: Call }) {
  const reference = useReference()
  return (
    <Card title="How the chosen are spread">
      {quotas.length === 0 ? (
        <p className="il-text">No quotas: the highest scores are chosen, wherever they come from.</p>
      ) : (
        <ul className="ca-list ca-list--columns">
          {quotas.map((quota) => (
            <li key={`${quota.dimension} ${quota.value}`}>
              <strong>{quotaName(quota, reference)}:</strong> {rangeInWords(quota, places)}
              {isUnusual(quota) && <small>{importanceInWords(quota.priority)}</small>}
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
