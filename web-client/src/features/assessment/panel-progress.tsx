import { Card } from '@/shared/card'
import { DataTable } from '@/shared/data-table'
import { counted, inDigits } from '@/shared/format'
import { Link } from '@/shared/link'
import { Tag } from '@/shared/tag'
import { useProgrammeId } from '@/shared/use-membership'
import type { Panel } from './assessments'
import { totals } from './missing'

export function PanelFacts({ panel }: { panel: Panel }) {
  const { assigned, submitted, conflicts, unscored } = totals(panel)
  return (
    <dl className="il-facts">
      <div>
        <dt>Assessors</dt>
        <dd>
          <b>{panel.assessors.length}</b> for {counted(panel.proposals.length, 'proposal', 'proposals')}
        </dd>
      </div>
      <div>
        <dt>Submitted</dt>
        <dd>
          <b>{inDigits(submitted)}</b> of {counted(assigned, 'assessment', 'assessments')}
        </dd>
      </div>
      <div>
        <dt>Scored by nobody yet</dt>
        <dd>
          <b>{inDigits(unscored)}</b> of {counted(panel.proposals.length, 'proposal', 'proposals')}
        </dd>
      </div>
      <div>
        <dt>Conflicts of interest</dt>
        <dd>
          <b>{inDigits(conflicts)}</b> declared
        </dd>
      </div>
    </dl>
  )
}

/** Each assessor: submitted of assigned. */
export function PanelProgress({ panel, onEnd }: { panel: Panel; onEnd?: () => void }) {
  return (
    <Card
      title="Each assessor"
      note="How many of the proposals given to them they have submitted. What they say is not shown here."
      tools={
        onEnd && (
          <button
            className="nhsuk-button nhsuk-button--secondary il-button--small"
            type="button"
            onClick={onEnd}
          >
            End the assessment
          </button>
        )
      }
    >
      <DataTable
        caption="Progress of each assessor"
        rows={panel.assessors}
        rowKey={({ memberId }) => memberId}
        columns={[
          { header: 'Assessor', cell: ({ name }) => name },
          { header: 'Submitted', cell: (assessor) => <Bar {...assessor} /> },
          { header: 'Begun', numeric: true, cell: ({ begun }) => begun },
          {
            header: 'Left',
            numeric: true,
            cell: ({ assigned, submitted }) => assigned - submitted,
          },
          { header: 'Conflicts', numeric: true, cell: ({ conflicts }) => conflicts },
        ]}
      />
    </Card>
  )
}

type BarProps = { name: string; submitted: number; assigned: number }

function Bar({ name, submitted, assigned }: BarProps) {
  if (assigned === 0) return <span className="as-quiet">Nothing to assess</span>
  return (
    <span className="as-bar">
      <progress
        className="il-progress__bar"
        value={submitted}
        max={assigned}
        aria-label={`Submitted by ${name}`}
      />
      <span className="as-bar__words">
        {submitted} of {assigned}
        {submitted === assigned && (
          <>
            {' '}
            <Tag meaning="done">Done</Tag>
          </>
        )}
      </span>
    </span>
  )
}

/** Each proposal: how many assess it, those with the fewest first. */
export function Coverage({ panel }: { panel: Panel }) {
  const proposals = `/programmes/${useProgrammeId()}/projects/proposals`
  const rows = [...panel.proposals].sort(
    (one, other) => one.assessors - other.assessors || one.submitted - other.submitted,
  )
  return (
    <Card title="Each proposal" note="How many assess it; those with the fewest come first.">
      <DataTable
        caption="Assessors of each proposal"
        rows={rows}
        rowKey={({ proposalId }) => proposalId}
        columns={[
          {
            header: 'Proposal',
            cell: ({ proposalId, title }) => <Link to={`${proposals}/${proposalId}`}>{title}</Link>,
          },
          {
            header: 'Scored',
            numeric: true,
            cell: ({ submitted, assessors }) =>
              assessors === 0 ? (
                <Tag meaning="attention">Nobody</Tag>
              ) : (
                <>
                  {submitted}
                  <small>of {assessors}</small>
                </>
              ),
          },
        ]}
      />
    </Card>
  )
}
