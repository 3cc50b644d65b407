import { useState } from 'react'
import { hasStatus } from '@/api/problem'
import { CallScope, useCallHome } from '@/shared/call-scope'
import { Failure } from '@/shared/failure'
import { counted } from '@/shared/format'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { Skeleton } from '@/shared/skeleton'
import { type Ask, type Call, placeOf, sentOf, toldAt, withPlace } from './ask'
import { KeepDialog } from './keep-dialog'
import { useMayAsk } from './shortlists'
import { useAsk } from './use-ask'
import { useAnswer, usePreview } from './use-preview'
import { WhatIf } from './what-if'
import { WholeShortlist } from './whole-shortlist'
import './shortlist.css'

/** The best balanced set of an assessed call, and what would change it. */
export function ExplorerPage() {
  return (
    <CallScope
      title="Shortlist explorer"
      roles={['LEAD', 'FACILITATOR']}
      others="Shortlists are made by leads and facilitators."
      states={['ASSESSED', 'DECIDED']}
      otherwise="A shortlist is worked out once the proposals are assessed."
    >
      {(call) => <Explorer key={call.id} call={call} />}
    </CallScope>
  )
}

function Explorer({ call }: { call: Call }) {
  const home = useCallHome()
  const mayAsk = useMayAsk()
  const { ask, setAsk } = useAsk()
  const [isKeeping, setIsKeeping] = useState(false)
  const sent = sentOf(call, ask)
  const published = useAnswer(call.id, {})
  const { answer, isBusy, isCurrent, error, refetch } = usePreview(call.id, sent)
  const told = toldAt(error, ask, sent)
  const errors = { controls: { ...told.controls, ...sent.wrong }, others: told.others }
  const size = answer?.selected.length
  const isDecided = call.state === 'DECIDED'
  return (
    <>
      <PageHeading
        title={
          answer && size
            ? `Shortlist: ${counted(size, 'project', 'projects')} from ${counted(answer.scores.length, 'proposal', 'proposals')}`
            : 'Shortlist explorer'
        }
        purpose={
          <>
            The best set of <Link to={home}>{call.title}</Link> that is also balanced and that we can support.{' '}
            {isDecided
              ? 'It is decided; this shows what would have changed it.'
              : 'The panel decides; this shows what each choice costs.'}
          </>
        }
        action={
          mayAsk &&
          !isDecided &&
          answer && (
            <button
              className="nhsuk-button"
              type="button"
              aria-disabled={!isCurrent}
              onClick={() => isCurrent && setIsKeeping(true)}
            >
              Keep this shortlist
            </button>
          )
        }
      />
      <p className="il-text">
        <Link to={`${home}/shortlists`}>Shortlists that are kept</Link>
        {isDecided && (
          <>
            {' · '}
            <Link to={`${home}/decision`}>What was decided</Link>
          </>
        )}
      </p>
      <Result
        call={call}
        ask={ask}
        onChange={setAsk}
        before={published.data}
        answer={answer}
        isBusy={isBusy}
        errors={errors}
        failed={error}
        onRetry={refetch}
      />
      {isKeeping && <KeepDialog callId={call.id} body={sent.body} onDone={() => setIsKeeping(false)} />}
    </>
  )
}

type ResultProps = {
  call: Call
  ask: Ask
  onChange: (ask: Ask) => void
  before: ReturnType<typeof useAnswer>['data']
  answer: ReturnType<typeof usePreview>['answer']
  isBusy: boolean
  errors: { controls: Record<string, string>; others: string[] }
  failed: unknown
  onRetry: () => unknown
}

function Result({ call, ask, onChange, before, answer, isBusy, errors, failed, onRetry }: ResultProps) {
  const whatIf = (
    <WhatIf
      call={call}
      ask={ask}
      onChange={onChange}
      errors={errors}
      scores={(answer ?? before)?.scores ?? []}
      before={before}
      now={answer}
      isBusy={isBusy}
    />
  )
  if (!answer) {
    // A question that contradicts itself, as the published one may, is put right here.
    if (hasStatus(failed, 400) || Object.keys(errors.controls).length > 0) return whatIf
    return failed ? (
      <Failure what="the shortlist" error={failed} onRetry={onRetry} />
    ) : (
      <div className="il-card">
        <Skeleton of="the shortlist" rows={8} />
      </div>
    )
  }
  return (
    <WholeShortlist
      of={answer}
      callId={call.id}
      fileName="what-if"
      before={before?.selected}
      busy={isBusy}
      beside={whatIf}
      footer={['A what-if that nobody has kept']}
      places={{
        of: (id) => placeOf(ask, id),
        change: (id, place) => onChange(withPlace(ask, id, place)),
        errorOf: (id) => errors.controls[`proposal/${id}`],
      }}
    />
  )
}
