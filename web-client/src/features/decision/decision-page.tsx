import { CallScope, useCallHome } from '@/shared/call-scope'
import { Card } from '@/shared/card'
import { DataTable } from '@/shared/data-table'
import { counted, inDigits, inMinutes } from '@/shared/format'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { QueryView } from '@/shared/query-view'
import { Tag } from '@/shared/tag'
import { useIsOneOf, useProgrammeId } from '@/shared/use-membership'
import { namesOf, type Shortlist, titleOf, useShortlist } from '@/shared/use-shortlist'
import { type Call, type Decision, useDecision } from './decisions'
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
            {givenUp(set.givenUp)}
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
      <Sets decision={decision} shortlist={shortlist} />
      {note && (
        <Card title="To be remembered">
          <p className="de-quote">{note}</p>
        </Card>
      )}
      <Reserves decision={decision} shortlist={shortlist} />
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

function givenUp(points: number | null): string {
  if (points === null) return 'no set was computed'
  const by = Math.round(points * 10) / 10
  if (by === 0) return 'as much as was computed'
  return `${counted(Math.abs(by), 'point', 'points')} ${by > 0 ? 'less' : 'more'} than was computed`
}

function Sets({ decision, shortlist }: Omit<Props, 'mayWrite'>) {
  const proposals = `/programmes/${useProgrammeId()}/projects/proposals`
  const nameOf = namesOf(shortlist)
  const { computed, chosen, comesIn, goesOut } = decision
  const scored = new Map(shortlist.scores.map((one) => [one.proposalId, one]))
  const rows = [...chosen, ...goesOut].sort(
    (one, other) => (scored.get(one)?.rank ?? 1e9) - (scored.get(other)?.rank ?? 1e9),
  )
  return (
    <Card
      title="Computed and chosen"
      note={comesIn.length + goesOut.length === 0 ? 'The panel took what was computed.' : undefined}
    >
      <DataTable
        caption="Computed and chosen"
        rows={rows}
        rowKey={(id) => id}
        columns={[
          { header: 'Proposal', cell: (id) => <Link to={`${proposals}/${id}`}>{nameOf(id)}</Link> },
          {
            header: 'Score',
            numeric: true,
            cell: (id) => {
              const score = scored.get(id)?.score
              return typeof score === 'number' ? inDigits(score) : 'Not scored'
            },
          },
          { header: 'Computed', cell: (id) => (computed.includes(id) ? 'Selected' : 'Not selected') },
          {
            header: 'Chosen',
            cell: (id) => {
              if (goesOut.includes(id)) return <Tag meaning="attention">Taken out</Tag>
              return <Tag meaning="done">{comesIn.includes(id) ? 'Put in' : 'Chosen'}</Tag>
            },
          },
        ]}
      />
    </Card>
  )
}

function Reserves({ decision, shortlist }: Omit<Props, 'mayWrite'>) {
  const nameOf = namesOf(shortlist)
  const { reserves } = decision.set
  return (
    <Card title="Reserves" note="Who steps in if one drops out, so that no further limit is broken">
      {reserves.length === 0 ? (
        <p className="il-text">There are none for a set that could not have been computed.</p>
      ) : (
        <DataTable
          caption="Reserves"
          rows={reserves}
          rowKey={({ forProposalId }) => forProposalId}
          columns={[
            { header: 'If this drops out', cell: ({ forProposalId }) => nameOf(forProposalId) },
            {
              header: 'This steps in',
              cell: ({ proposalId, reason }) => (proposalId ? nameOf(proposalId) : (reason ?? 'Nobody can')),
            },
          ]}
        />
      )}
    </Card>
  )
}
