import { useState } from 'react'
import { queries } from '@/api/client'
import { EmptyState } from '@/shared/empty-state'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { Pager } from '@/shared/pager'
import { QueryView } from '@/shared/query-view'
import { ReadOnlyNote } from '@/shared/read-only-note'
import { totalInWords } from '@/shared/total-in-words'
import { useAddress } from '@/shared/use-address'
import { useProgrammeId } from '@/shared/use-membership'
import { useRowFocus } from '@/shared/use-row-focus'
import { DeclineInsight } from './decline-insight'
import { type Insight, insightsPath, useInsightsHome, useMayCurate } from './insights'
import { MergeInto } from './merge-into'
import { SuggestedCard } from './suggested-card'
import { useDecision } from './use-decision'
import './insight.css'

/** What contributors and those with a link suggested, until somebody decides. */
export function SuggestedPage() {
  const mayCurate = useMayCurate()
  return (
    <>
      <PageHeading
        title="Suggested insights"
        purpose="What members and stakeholders told us by themselves. Keep what was heard, decline with a reason, or make it part of what we know already."
      />
      {mayCurate ? <Queue /> : <ReadOnlyNote who="Leads and facilitators" />}
    </>
  )
}

function Queue() {
  const programmeId = useProgrammeId()
  const home = useInsightsHome()
  const cursor = useAddress().get('cursor')
  const waiting = queries.useQuery('get', insightsPath, {
    params: { path: { programmeId }, query: { state: 'SUGGESTED', limit: 20, cursor, count: true } },
  })
  return (
    <QueryView
      query={waiting}
      what="the suggestions"
      isEmpty={({ results }) => results.length === 0}
      empty={
        <div className="il-card">
          <EmptyState title="Nothing waits" action={<Link to={home}>See all insights</Link>}>
            Every suggestion is decided.
          </EmptyState>
        </div>
      }
    >
      {({ results, metadata }) => (
        <>
          <p role="status">
            <strong>{totalInWords(metadata, 'suggestion waits', 'suggestions wait')}</strong>
          </p>
          <p className="is-keys il-small">
            On the keyboard, in a suggestion: <kbd>K</kbd> keeps it, <kbd>D</kbd> declines it, <kbd>M</kbd>{' '}
            merges it into another.
          </p>
          <Cards of={results} />
          <Pager metadata={{ nextCursor: metadata.nextCursor }} one="suggestion" many="suggestions" />
        </>
      )}
    </QueryView>
  )
}

function Cards({ of: waiting }: { of: Insight[] }) {
  const decide = useDecision()
  const goTo = useRowFocus()
  const [asks, setAsks] = useState<{ what: 'decline' | 'merge'; insight: Insight }>()

  /** The one after it is there already; the first is, once the list is read again. */
  function goOn(from: Insight) {
    const at = waiting.findIndex(({ id }) => id === from.id)
    const next = waiting[at + 1] ?? waiting[at - 1]
    goTo(next ? `suggested-${next.id}` : 'suggested')
  }

  async function keep(insight: Insight) {
    if (decide.isPending) return
    if (await decide.accept(insight.id)) goOn(insight)
  }

  function close() {
    if (asks) goOn(asks.insight)
    setAsks(undefined)
  }

  return (
    <>
      {decide.refusal && (
        <p className="il-card" role="alert">
          {decide.refusal}
        </p>
      )}
      <ul className="is-queue" id="suggested">
        {waiting.map((insight) => (
          <SuggestedCard
            key={insight.id}
            insight={insight}
            onKeep={() => void keep(insight)}
            onDecline={() => setAsks({ what: 'decline', insight })}
            onMerge={() => setAsks({ what: 'merge', insight })}
          />
        ))}
      </ul>
      {asks?.what === 'decline' && <DeclineInsight insight={asks.insight} onDone={close} />}
      {asks?.what === 'merge' && (
        <MergeInto
          insight={asks.insight}
          onConfirm={(into) => decide.mergeInto(asks.insight.id, into)}
          refusal={decide.refusal}
          onClose={close}
        />
      )}
    </>
  )
}
