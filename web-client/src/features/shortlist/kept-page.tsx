import { hasStatus } from '@/api/problem'
import { CallScope, useCallHome } from '@/shared/call-scope'
import { Card } from '@/shared/card'
import { EmptyState } from '@/shared/empty-state'
import { inMinutes } from '@/shared/format'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { QueryView } from '@/shared/query-view'
import { Tag } from '@/shared/tag'
import { isUnderWay, type Shortlist, titleOf, useShortlist } from '@/shared/use-shortlist'
import type { Call } from './ask'
import { AskedFor } from './asked-for'
import { KeptTools } from './kept-tools'
import { useMayDecide, useShortlistId } from './shortlists'
import { UnderWay } from './under-way'
import { WholeShortlist } from './whole-shortlist'
import { WithdrawnSince } from './withdrawn-since'
import { stateWords, statusWords } from './words'
import './shortlist.css'

/** One shortlist as it was kept. */
export function KeptPage() {
  return (
    <CallScope
      title="Shortlist"
      roles={['LEAD', 'FACILITATOR', 'ASSESSOR']}
      others="Shortlists are read by leads, facilitators and assessors."
      states={['ASSESSED', 'DECIDED']}
      otherwise="A shortlist is worked out once the proposals are assessed."
    >
      {(call) => <Kept call={call} />}
    </CallScope>
  )
}

function Kept({ call }: { call: Call }) {
  const home = useCallHome()
  const shortlist = useShortlist(useShortlistId())
  if (shortlist.data) return <One call={call} shortlist={shortlist.data.data} />
  return (
    <>
      <PageHeading title="Shortlist" />
      <div className="il-card">
        {hasStatus(shortlist.error, 404) ? (
          <EmptyState
            title="This shortlist is not there"
            action={<Link to={`${home}/shortlists`}>See all</Link>}
          >
            The link may be wrong, or somebody deleted it.
          </EmptyState>
        ) : (
          <QueryView query={shortlist} what="the shortlist">
            {() => null}
          </QueryView>
        )}
      </div>
    </>
  )
}

function One({ call, shortlist }: { call: Call; shortlist: Shortlist }) {
  const home = useCallHome()
  const mayDecide = useMayDecide()
  const { state, status, id, createdAt } = shortlist
  const isThere = state === 'FINISHED'
  return (
    <>
      <PageHeading
        title={titleOf(shortlist)}
        purpose={
          <>
            A shortlist of <Link to={home}>{call.title}</Link>, as it was worked out on {inMinutes(createdAt)}
            .
          </>
        }
        tags={
          <Tag meaning={isThere && status ? statusWords[status].meaning : stateWords[state].meaning}>
            {isThere && status ? statusWords[status].words : stateWords[state].words}
          </Tag>
        }
        action={
          call.state === 'DECIDED' ? (
            <Link className="nhsuk-button" to={`${home}/decision`}>
              See what was decided
            </Link>
          ) : (
            mayDecide &&
            isThere && (
              <Link className="nhsuk-button" to={`${home}/shortlists/${id}/decision`}>
                Decide on this shortlist
              </Link>
            )
          )
        }
      />
      <WithdrawnSince of={shortlist} />
      <KeptTools call={call} shortlist={shortlist} />
      {isUnderWay(shortlist) && <UnderWay of={shortlist} />}
      {(state === 'FAILED' || state === 'CANCELLED') && (
        <Card title={stateWords[state].words} limits>
          <p className="il-text">
            {state === 'CANCELLED'
              ? 'Somebody cancelled it before it was there. It can be computed again.'
              : 'It could not be worked out. It can be computed again.'}
          </p>
        </Card>
      )}
      {(isThere || shortlist.objective !== null) && (
        <>
          <WholeShortlist
            of={shortlist}
            callId={call.id}
            fileName={`shortlist-${id}`}
            beside={<AskedFor call={call} question={shortlist.question} scores={shortlist.scores} />}
            footer={[
              `${titleOf(shortlist)}, of ${inMinutes(createdAt)}`,
              `Data version ${shortlist.dataVersion}, seed ${shortlist.question.seed}`,
            ]}
          />
          <p className="il-small">
            Data version {shortlist.dataVersion}, seed {shortlist.question.seed}
            {shortlist.proofOfOptimality && `, ${shortlist.proofOfOptimality.solver}`}. Computed again from
            the same, it gives the same.
          </p>
        </>
      )}
    </>
  )
}
