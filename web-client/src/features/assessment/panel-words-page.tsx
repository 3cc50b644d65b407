import { useParams } from 'react-router'
import { useCallHome } from '@/shared/call-scope'
import { EmptyState } from '@/shared/empty-state'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { QueryView } from '@/shared/query-view'
import { useProgrammeId } from '@/shared/use-membership'
import { AboutAssessedCall } from './about-assessed-call'
import { type Assessment, type Call, useAssessments, useMyMemberId } from './assessments'
import { PanelNotes, PanelScores } from './panel-words'
import { seesOthers } from './work'
import './assessment.css'

/** What every assessor says of one proposal, for those who have said all of their own. */
export function PanelWordsPage() {
  return <AboutAssessedCall title="What the panel says">{(call) => <OfCall call={call} />}</AboutAssessedCall>
}

function OfCall({ call }: { call: Call }) {
  const { proposalId = '' } = useParams()
  const proposal = `/programmes/${useProgrammeId()}/projects/proposals/${proposalId}`
  const home = useCallHome()
  const me = useMyMemberId()
  const assessments = useAssessments(call.id)
  const isOpen = assessments.data !== undefined && seesOthers(call, assessments.data, me)
  const said = (assessments.data ?? []).filter(
    (one) => one.proposalId === proposalId && (one.state === 'SUBMITTED' || one.state === 'CONFLICT'),
  )
  const title = said[0]?.proposalTitle
  return (
    <>
      <PageHeading
        title="What the panel says"
        purpose={
          <>
            Of <Link to={proposal}>{title ?? 'a proposal'}</Link>, criterion by criterion, with the notes of
            each assessor of <Link to={home}>{call.title}</Link>.
          </>
        }
        action={
          isOpen && (
            <Link className="nhsuk-button nhsuk-button--secondary" to={`${home}/assessment/levels`}>
              See levels and disagreement
            </Link>
          )
        }
      />
      <QueryView
        query={assessments}
        what="the assessments"
        isEmpty={() => !isOpen || said.length === 0}
        empty={
          <div className="il-card">
            {isOpen ? (
              <EmptyState
                title="Nobody has said anything of it"
                action={<Link to={proposal}>See the proposal</Link>}
              >
                {call.state === 'CLOSED'
                  ? 'No assessor has submitted what they think of this proposal yet.'
                  : 'The assessment ended without a word of this proposal.'}
              </EmptyState>
            ) : (
              <EmptyState title="Not yet" action={<Link to={`${home}/assessment`}>See how far it is</Link>}>
                What others say is shown once the assessment has ended, or once you have submitted all of your
                own and somebody else has submitted something.
              </EmptyState>
            )}
          </div>
        }
      >
        {() => <Whole call={call} said={byName(said)} />}
      </QueryView>
    </>
  )
}

function Whole({ call, said }: { call: Call; said: Assessment[] }) {
  return (
    <>
      {call.state === 'CLOSED' && (
        <p className="il-kept il-kept--read-only">
          The assessment is still under way: this is what is submitted so far.
        </p>
      )}
      <PanelScores call={call} said={said.filter(({ state }) => state === 'SUBMITTED')} />
      <PanelNotes said={said} />
    </>
  )
}

const byName = (all: Assessment[]) =>
  [...all].sort(
    (one, other) => one.memberName.localeCompare(other.memberName) || one.id.localeCompare(other.id),
  )
