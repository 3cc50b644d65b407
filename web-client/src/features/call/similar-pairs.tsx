import { useState } from 'react'
import { queries, type Schemas } from '@/api/client'
import { EmptyState } from '@/shared/empty-state'
import { capital, inWords } from '@/shared/in-words'
import { Link } from '@/shared/link'
import { QueryView } from '@/shared/query-view'
import { Tag } from '@/shared/tag'
import { useProgrammeId } from '@/shared/use-membership'
import { useMayRunCalls } from './calls'
import { proposalStateMeaning } from './proposal-words'
import { useProposalsHome } from './proposals'
import { WithdrawProposal } from './withdraw-proposal'

type Pair = Schemas['SimilarPair']
type One = Schemas['SimilarProposal']
type Asked = { one: One; other: One }

/** As many as the service compares. */
const mostCompared = 1000

const groundWords: Record<Schemas['SimilarityGround'], string> = {
  TITLE: 'nearly the same title',
  LEAD: 'the same lead and a similar title',
  AIMS: 'aims in nearly the same words',
}

/** Pairs of a call's proposals that may be the same: whoever reads both can tell, and withdraw one. */
export function SimilarPairs({ callId }: { callId: string }) {
  const programmeId = useProgrammeId()
  const [asked, setAsked] = useState<Asked>()
  const mayRun = useMayRunCalls()
  const pairs = queries.useQuery('get', '/programmes/{programmeId}/calls/{id}/proposals/similar-pairs', {
    params: { path: { programmeId, id: callId } },
  })
  return (
    <>
      <QueryView
        query={pairs}
        what="likely duplicates"
        isEmpty={({ results }) => results.length === 0}
        empty={
          <EmptyState title="No likely duplicates">
            No two proposals that are still considered have nearly the same title or aims.
          </EmptyState>
        }
      >
        {({ results, total, compared }) => (
          <>
            <p role="status">
              <strong>{total === 1 ? '1 likely pair' : `${total} likely pairs`}</strong>
              {total > results.length && `, of which the closest ${results.length} are shown`}, among{' '}
              {compared} proposals{compared === mostCompared && ', those that were begun last'}.
            </p>
            <ul className="ca-list">
              {results.map((pair) => (
                <PairItem
                  key={`${pair.earlier.id} ${pair.later.id}`}
                  of={pair}
                  onAsk={mayRun ? setAsked : undefined}
                />
              ))}
            </ul>
          </>
        )}
      </QueryView>
      {asked && (
        <WithdrawProposal
          key={asked.one.id}
          proposal={asked.one}
          because={`It is the same as “${asked.other.title}”`}
          onDone={() => setAsked(undefined)}
        />
      )}
    </>
  )
}

function PairItem({ of: { earlier, later, grounds }, onAsk }: { of: Pair; onAsk?: (asked: Asked) => void }) {
  return (
    <li>
      <div className="ca-pair">
        <Half of={earlier} other={later} onAsk={onAsk} />
        <Half of={later} other={earlier} onAsk={onAsk} />
      </div>
      <small>{capital(grounds.map((ground) => groundWords[ground]).join('; '))}</small>
    </li>
  )
}

function Half({ of: one, other, onAsk }: { of: One; other: One; onAsk?: (asked: Asked) => void }) {
  return (
    <div>
      <Link to={`${useProposalsHome()}/${one.id}`}>{one.title}</Link>{' '}
      <Tag meaning={proposalStateMeaning[one.state]}>{inWords(one.state)}</Tag>
      {onAsk && (
        <div>
          <button className="il-link-button" type="button" onClick={() => onAsk({ one, other })}>
            Withdraw this one<span className="nhsuk-u-visually-hidden"> “{one.title}”</span>
          </button>
        </div>
      )}
    </div>
  )
}
