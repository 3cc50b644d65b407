import { useState } from 'react'
import { ConfirmDialog } from '@/shared/confirm-dialog'
import { Link } from '@/shared/link'
import { useProgrammeId } from '@/shared/use-membership'
import type { Board, Cluster } from './board-state'
import { FindingDialog } from './finding-dialog'
import { type Finding, sortInWords } from './findings'
import { useMayLead } from './retrospectives'
import { useFindingCommands } from './use-finding-commands'
import './findings.css'

type Props = { board: Board; cluster?: Cluster; findings: Finding[] }

/** What was found in a cluster; whoever leads draws more in one gesture. */
export function ClusterFindings({ board, cluster, findings }: Props) {
  const mayLead = useMayLead() && board.facilitates
  const [asks, setAsks] = useState(false)
  const about = cluster?.title ?? 'clusters that are gone'
  return (
    <>
      {findings.length > 0 && (
        <ul className="rt-findings" aria-label={`Found in ${about}`}>
          {findings.map((finding) => (
            <li className="rt-finding" key={finding.id}>
              {finding.statement} <small>{sortInWords(finding)}</small>
              <Learned from={finding} />
              {mayLead && <Tools finding={finding} board={board} />}
            </li>
          ))}
        </ul>
      )}
      {mayLead && cluster && (
        <button
          className="nhsuk-button nhsuk-button--secondary il-button--small rt-draw"
          type="button"
          onClick={() => setAsks(true)}
        >
          Draw a finding<span className="nhsuk-u-visually-hidden"> from “{about}”</span>
        </button>
      )}
      {asks && <FindingDialog board={board} cluster={cluster} onClose={() => setAsks(false)} />}
    </>
  )
}

/** The insights of the programme that rest on a finding, for those who have an account. */
function Learned({ from: { insights } }: { from: Finding }) {
  const programmeId = useProgrammeId()
  if (insights.length === 0) return null
  return (
    <ul className="rt-learned">
      {insights.map(({ id, statement }) => (
        <li key={id}>
          Insight: <Link to={`/programmes/${programmeId}/insights/${id}`}>{statement}</Link>
        </li>
      ))}
    </ul>
  )
}

function Tools({ finding, board }: { finding: Finding; board: Board }) {
  const [asks, setAsks] = useState<'change' | 'delete'>()
  const programmeId = useProgrammeId()
  const { remove, refusal } = useFindingCommands()
  const about = <span className="nhsuk-u-visually-hidden"> the finding: {finding.statement}</span>
  const close = () => setAsks(undefined)
  return (
    <div className="gr-cluster__tools">
      <button className="il-link-button" type="button" onClick={() => setAsks('change')}>
        Change{about}
      </button>
      <button className="il-link-button" type="button" onClick={() => setAsks('delete')}>
        Delete{about}
      </button>
      <Link to={`/programmes/${programmeId}/challenges/symptoms/new?findingId=${finding.id}`}>
        Name a symptom
        <span className="nhsuk-u-visually-hidden"> from the finding: {finding.statement}</span>
      </Link>
      <Link to={`/programmes/${programmeId}/insights/new?findingId=${finding.id}`}>
        Write an insight
        <span className="nhsuk-u-visually-hidden"> from the finding: {finding.statement}</span>
      </Link>
      {asks === 'change' && <FindingDialog board={board} finding={finding} onClose={close} />}
      <ConfirmDialog
        open={asks === 'delete'}
        title="Delete this finding?"
        confirm="Delete it"
        cancel="Keep it"
        onConfirm={async () => {
          if (await remove(finding)) close()
        }}
        onCancel={close}
      >
        {refusal && <p role="alert">{refusal}</p>}
        <p className="il-quote">{finding.statement}</p>
        <p>The notes it was drawn from stay on the board.</p>
      </ConfirmDialog>
    </div>
  )
}
