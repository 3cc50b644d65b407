import { CallScope, useCallHome } from '@/shared/call-scope'
import { Card } from '@/shared/card'
import { counted, inDigits, inMinutes } from '@/shared/format'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { QueryView } from '@/shared/query-view'
import { useIsOneOf, useProgrammeId } from '@/shared/use-membership'
import { type Shortlist, titleOf, useShortlist } from '@/shared/use-shortlist'
import { BothSets, ReservesOfChosen } from './both-sets'
import { type Call, type Decision, pointsAgainst, useDecision } from './decisions'
import { SinceThen } from './since-then'
import './decision.css'

/** What was decided of a call: the computed set beside the chosen one, who and why. */
export function DecisionPage() {
  return (
    <CallScope
      title="Decision"
      roles={['LEAD', 'FACILITATOR', 'ASSESSOR']}
      others="Decisions are read by leads, facilitators and assessors."
      states={['DECIDED']}
      otherwise="It is not decided yet."
    >
      {(call) => <OfCall call={call} />}
    </CallScope>
  )
}

function OfCall({ call }: { call: Call }) {
  const home = useCallHome()
  const mayWrite = useIsOneOf('LEAD', 'FACILITATOR')
  const decision = useDecision(call.id)
  const shortlist = useShortlist(decision.data?.shortlistId)
  const waiting = decision.data ? shortlist : decision
  return (
    <>
      <PageHeading
        title="What was decided"
        purpose={
          <>
            Which proposals of <Link to={home}>{call.title}</Link> were chosen, by whom and why.
          </>
        }
        action={
          mayWrite && (
            <Link className="nhsuk-button" to={`${home}/letters`}>
              Letters to proposers
            </Link>
          )
        }
      />
      {decision.data && shortlist.data ? (
        <Decided decision={decision.data} shortlist={shortlist.data.data} mayWrite={mayWrite} />
      ) : (
        <div className="il-card">
          <QueryView query={{ ...waiting, data: undefined }} what="the decision">
            {() => null}
          </QueryView>
        </div>
      )}
    </>
  )
}

type Props = { decision: Decision; shortlist: Shortlist; mayWrite: boolean }

function Decided({ decision, shortlist, mayWrite }: Props) {
  const home = useCallHome()
  const projects = `/programmes/${useProgrammeId()}/projects`
  const { decidedAt, decidedBy, overrideReason, note, chosen, set } = decision
  return (
    <>
      <dl className="il-facts">
        <div>
          <dt>Chosen</dt>
          <dd>
            <b>{chosen.length}</b>of {counted(shortlist.scores.length, 'proposal', 'proposals')}
          </dd>
        </div>
        <div>
          <dt>Total score</dt>
          <dd>
            <b>{inDigits(set.objective)}</b>
            {pointsAgainst(set.givenUp)}
          </dd>
        </div>
        <div>
          <dt>Decided</dt>
          <dd>{inMinutes(decidedAt)}</dd>
        </div>
        <div>
          <dt>By</dt>
          <dd>{decidedBy ?? 'somebody who is no member any more'}</dd>
        </div>
        <div>
          <dt>On the shortlist</dt>
          <dd>
            <Link to={`${home}/shortlists/${shortlist.id}`}>{titleOf(shortlist)}</Link>
          </dd>
        </div>
      </dl>
      <SinceThen decision={decision} shortlist={shortlist} />
      {overrideReason && (
        <Card title="The panel chose otherwise than was computed" limits>
          <p className="de-quote">{overrideReason}</p>
        </Card>
      )}
      {set.broken.length > 0 && (
        <Card title={`Limits that it breaks: ${set.broken.length}`} limits>
          <ul className="de-list">
            {set.broken.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </Card>
      )}
      <BothSets decision={decision} shortlist={shortlist} />
      {note && (
        <Card title="To be remembered">
          <p className="de-quote">{note}</p>
        </Card>
      )}
      <ReservesOfChosen decision={decision} shortlist={shortlist} />
      <Card title="What comes next">
        <ul className="de-list">
          {mayWrite && (
            <li>
              <Link to={`${home}/letters`}>Read, change and send the letters</Link>: one is drafted for each
              proposal.
            </li>
          )}
          <li>
            <Link to={projects}>Projects</Link> are made from those that were chosen.
          </li>
        </ul>
      </Card>
    </>
  )
}
