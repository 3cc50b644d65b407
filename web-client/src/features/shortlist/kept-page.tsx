import { useState } from 'react'
import { useNavigate } from 'react-router'
import { hasStatus } from '@/api/problem'
import { CallScope, useCallHome } from '@/shared/call-scope'
import { Card } from '@/shared/card'
import { download } from '@/shared/csv'
import { EmptyState } from '@/shared/empty-state'
import { counted, inMinutes } from '@/shared/format'
import { Icon } from '@/shared/icon'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { QueryView } from '@/shared/query-view'
import { Tag } from '@/shared/tag'
import { isUnderWay, namesOf, type Shortlist, titleOf, useShortlist } from '@/shared/use-shortlist'
import { askOf, type Call } from './ask'
import { writeAsk } from './ask-address'
import { AskedFor } from './asked-for'
import { DeleteShortlist } from './delete-shortlist'
import { RepeatShortlist } from './repeat-shortlist'
import { useMayAsk, useMayDecide, useShortlistId } from './shortlists'
import { UnderWay } from './under-way'
import { WholeShortlist } from './whole-shortlist'
import { listed, stateWords, statusWords } from './words'
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
      <Withdrawn of={shortlist} />
      <Doing call={call} shortlist={shortlist} />
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

/** A set with somebody in it who has left is no set to decide on unawares. */
function Withdrawn({ of: shortlist }: { of: Shortlist }) {
  const { withdrawn, selected } = shortlist
  if (withdrawn.length === 0) return null
  const nameOf = namesOf(shortlist)
  const inSet = withdrawn.filter((id) => selected.includes(id))
  return (
    <Card title={`Withdrawn since: ${counted(withdrawn.length, 'proposal', 'proposals')}`} limits>
      <p className="il-text">
        {listed(withdrawn.map((id) => `“${nameOf(id)}”`))} {withdrawn.length === 1 ? 'was' : 'were'} up for
        choice and {withdrawn.length === 1 ? 'has' : 'have'} been withdrawn since.{' '}
        {inSet.length > 0 ? (
          <strong>
            {listed(inSet.map((id) => `“${nameOf(id)}”`))} {inSet.length === 1 ? 'is' : 'are'} in this set, so
            that it cannot be decided on as it is. Compute it again from what there is now, or choose a
            reserve.
          </strong>
        ) : (
          'None of them is in this set, but reserves and reasons may be others now.'
        )}
      </p>
    </Card>
  )
}

function Doing({ call, shortlist }: { call: Call; shortlist: Shortlist }) {
  const home = useCallHome()
  const mayAsk = useMayAsk()
  const navigate = useNavigate()
  const [asking, setAsking] = useState<'delete' | 'repeat'>()
  const ask = writeAsk(askOf(call, shortlist.question))
  const explorer = `${home}/shortlists/explorer${ask ? `?${new URLSearchParams({ ask })}` : ''}`
  return (
    <div className="il-tools sl-doing">
      <Link to={`${home}/shortlists`}>All shortlists</Link>
      {mayAsk && call.state === 'ASSESSED' && <Link to={explorer}>Start a what-if from this</Link>}
      <button
        className="il-link-button"
        type="button"
        onClick={() => download(`shortlist-${shortlist.id}.json`, JSON.stringify(shortlist, null, 2))}
      >
        <Icon name="download" small /> Download JSON
      </button>
      {mayAsk && (
        <button className="il-link-button" type="button" onClick={() => setAsking('repeat')}>
          Compute again
        </button>
      )}
      {mayAsk && !isUnderWay(shortlist) && (
        <button className="il-link-button" type="button" onClick={() => setAsking('delete')}>
          Delete it
        </button>
      )}
      {asking === 'repeat' && (
        <RepeatShortlist of={shortlist} call={call} onDone={() => setAsking(undefined)} />
      )}
      {asking === 'delete' && (
        <DeleteShortlist
          of={shortlist}
          onDone={() => navigate(`${home}/shortlists`)}
          onCancel={() => setAsking(undefined)}
        />
      )}
    </div>
  )
}
