import { useCallHome } from '@/shared/call-scope'
import { Card } from '@/shared/card'
import { DataTable } from '@/shared/data-table'
import { EmptyState } from '@/shared/empty-state'
import { counted, inMinutes } from '@/shared/format'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { ProgressBar } from '@/shared/progress-bar'
import { QueryView } from '@/shared/query-view'
import { Tag } from '@/shared/tag'
import { AboutAssessedCall } from './about-assessed-call'
import { type Assessment, type Call, useMyAssessments } from './assessments'
import { inOrder, isToDo, progressOf, stateOf } from './work'
import './assessment.css'

/** What one member has to assess, what is to do first on top. */
export function MyAssessmentsPage() {
  return <AboutAssessedCall title="Your assessments">{(call) => <Mine call={call} />}</AboutAssessedCall>
}

function Mine({ call }: { call: Call }) {
  const home = useCallHome()
  const mine = useMyAssessments(call.id)
  const sorted = inOrder(mine.data ?? [])
  const next = call.state === 'CLOSED' ? sorted.find(isToDo) : undefined
  return (
    <>
      <PageHeading
        title="Your assessments"
        purpose={
          <>
            Of <Link to={home}>{call.title}</Link>. Nobody sees what you say of a proposal until they have
            finished their own.
          </>
        }
        action={
          next && (
            <Link className="nhsuk-button" to={`${home}/assessment/mine/${next.id}`}>
              {next.state === 'DRAFT' ? 'Go on with the next one' : 'Assess the next one'}
            </Link>
          )
        }
      />
      <QueryView
        query={mine}
        what="your assessments"
        isEmpty={(all) => all.length === 0}
        empty={
          <div className="il-card">
            <EmptyState title="Nothing is given to you" action={<Link to={home}>See the call</Link>}>
              {call.state === 'CLOSED'
                ? 'A lead or facilitator says who assesses this call.'
                : 'You did not assess this call.'}
            </EmptyState>
          </div>
        }
      >
        {() => <Work call={call} sorted={sorted} />}
      </QueryView>
    </>
  )
}

function Work({ call, sorted }: { call: Call; sorted: Assessment[] }) {
  const home = useCallHome()
  const { submitted, assigned } = progressOf(sorted)
  return (
    <Card title="What is to do">
      <ProgressBar label="Submitted" value={submitted} max={assigned}>
        {wayToGo(call, submitted, assigned)}
      </ProgressBar>
      <DataTable
        caption="Your assessments, what is to do first"
        rows={sorted}
        rowKey={({ id }) => id}
        columns={[
          {
            header: 'Proposal',
            cell: ({ id, proposalTitle }) => (
              <Link to={`${home}/assessment/mine/${id}`}>{proposalTitle}</Link>
            ),
          },
          { header: 'State', cell: (assessment) => <StateTag of={assessment} call={call} /> },
          {
            header: 'Scores given',
            numeric: true,
            cell: ({ scores, state }) =>
              state === 'CONFLICT' ? '–' : `${scores.length} of ${call.criteria.length}`,
          },
          {
            header: 'Submitted',
            cell: ({ submittedAt }) => (submittedAt ? inMinutes(submittedAt) : 'Not yet'),
          },
        ]}
      />
    </Card>
  )
}

function StateTag({ of, call }: { of: Assessment; call: Call }) {
  const { words, meaning } = stateOf(of, call.criteria.length)
  return <Tag meaning={meaning}>{words}</Tag>
}

function wayToGo({ state }: Call, submitted: number, assigned: number): string {
  if (state !== 'CLOSED') return 'the assessment has ended'
  if (submitted < assigned) return `${counted(assigned - submitted, 'proposal', 'proposals')} to go`
  return 'all done, thank you; you can see now what the others say'
}
