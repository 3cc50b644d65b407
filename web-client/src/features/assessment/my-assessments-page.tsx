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
import { type Assessment, type Call, useAssessments, useMyMemberId } from './assessments'
import { inOrder, isToDo, progressOf, seesOthers, stateOf } from './work'
import './assessment.css'

/** What one member has to assess, what is to do first on top. */
export function MyAssessmentsPage() {
  return <AboutAssessedCall title="Your assessments">{(call) => <Mine call={call} />}</AboutAssessedCall>
}

function Mine({ call }: { call: Call }) {
  const home = useCallHome()
  const me = useMyMemberId()
  const all = useAssessments(call.id)
  const sorted = inOrder((all.data ?? []).filter(({ memberId }) => memberId === me))
  const isOpen = all.data !== undefined && seesOthers(call, all.data, me)
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
          next ? (
            <Link className="nhsuk-button" to={`${home}/assessment/mine/${next.id}`}>
              {next.state === 'DRAFT' ? 'Go on with the next one' : 'Assess the next one'}
            </Link>
          ) : (
            isOpen && (
              <Link className="nhsuk-button" to={`${home}/assessment/levels`}>
                See where you differ
              </Link>
            )
          )
        }
      />
      <QueryView
        query={all}
        what="your assessments"
        isEmpty={() => sorted.length === 0}
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
        {() => <Work call={call} sorted={sorted} isOpen={isOpen} />}
      </QueryView>
    </>
  )
}

type WorkProps = { call: Call; sorted: Assessment[]; isOpen: boolean }

function Work({ call, sorted, isOpen }: WorkProps) {
  const home = useCallHome()
  const { submitted, assigned } = progressOf(sorted)
  return (
    <Card title="What is to do">
      <ProgressBar label="Submitted" value={submitted} max={assigned}>
        {wayToGo(call, submitted, assigned, isOpen)}
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
          ...(isOpen
            ? [
                {
                  header: 'The others',
                  cell: ({ proposalId, proposalTitle }: Assessment) => (
                    <Link to={`${home}/assessment/proposals/${proposalId}`}>
                      What the panel says
                      <span className="nhsuk-u-visually-hidden"> of “{proposalTitle}”</span>
                    </Link>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Card>
  )
}

function StateTag({ of, call }: { of: Assessment; call: Call }) {
  const { words, meaning } = stateOf(of, call.criteria.length)
  return <Tag meaning={meaning}>{words}</Tag>
}

function wayToGo({ state }: Call, submitted: number, assigned: number, isOpen: boolean): string {
  if (state !== 'CLOSED') return 'the assessment has ended'
  if (submitted < assigned) return `${counted(assigned - submitted, 'proposal', 'proposals')} to go`
  return isOpen
    ? 'all done, thank you; you can see now what the others say'
    : 'all done, thank you; you see what the others say once they have submitted something'
}
