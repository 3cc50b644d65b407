import { useParams } from 'react-router'
import { hasStatus } from '@/api/problem'
import { useCallHome } from '@/shared/call-scope'
import { EmptyState } from '@/shared/empty-state'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { QueryView } from '@/shared/query-view'
import { Tag } from '@/shared/tag'
import { AboutAssessedCall } from './about-assessed-call'
import {
  type Call,
  type HeldAssessment,
  useAssessment,
  useMayAssess,
  useMyAssessments,
  useMyMemberId,
} from './assessments'
import { GivenScores } from './given-scores'
import { ProposalWords } from './proposal-words'
import { ScoreForm } from './score-form'
import { inOrder, isToDo, progressOf, stateOf } from './work'
import './assessment.css'

/** One proposal at a time: its words on one side, what one thinks of it on the other. */
export function AssessPage() {
  return <AboutAssessedCall title="Assess a proposal">{(call) => <OfCall call={call} />}</AboutAssessedCall>
}

function OfCall({ call }: { call: Call }) {
  const { assessmentId = '' } = useParams()
  const home = `${useCallHome()}/assessment/mine`
  const assessment = useAssessment(assessmentId)
  const held = assessment.data
  if (held && held.data.callId === call.id) return <One key={held.data.id} call={call} held={held} />
  return (
    <>
      <PageHeading title="Assess a proposal" />
      <div className="il-card">
        {held || hasStatus(assessment.error, 404) ? (
          <EmptyState
            title="This assessment is not there"
            action={<Link to={home}>See your assessments</Link>}
          >
            It may have been given to somebody else.
          </EmptyState>
        ) : (
          <QueryView query={assessment} what="the assessment">
            {() => null}
          </QueryView>
        )}
      </div>
    </>
  )
}

function One({ call, held }: { call: Call; held: HeldAssessment }) {
  const assessment = held.data
  const home = `${useCallHome()}/assessment/mine`
  const mine = useMyAssessments(call.id)
  const mayAssess = useMayAssess()
  const me = useMyMemberId()
  const isMine = assessment.memberId === me
  const mayScore = isMine && mayAssess && call.state === 'CLOSED' && isToDo(assessment)
  const { words, meaning } = stateOf(assessment, call.criteria.length)
  return (
    <>
      <PageHeading
        title={assessment.proposalTitle}
        purpose={
          <>
            <Link to={home}>Your assessments</Link>
            {mine.data && `: ${progressInWords(mine.data)}`}
            {!isMine && `. This one is by ${assessment.memberName}.`}
          </>
        }
        tags={<Tag meaning={meaning}>{words}</Tag>}
      />
      <div className="il-grid as-both">
        <ProposalWords id={assessment.proposalId} />
        <div className="il-stack as-scores">
          {/* Which comes next, and whether it is the last, is known from the others. */}
          <QueryView query={mine} what="your assessments">
            {(all) =>
              mayScore ? (
                <ScoreForm call={call} held={held} mine={all} />
              ) : (
                <GivenScores call={call} assessment={assessment} mine={inOrder(all)} isMine={isMine} />
              )
            }
          </QueryView>
        </div>
      </div>
    </>
  )
}

function progressInWords(mine: Parameters<typeof progressOf>[0]): string {
  const { submitted, assigned } = progressOf(mine)
  return `${submitted} of ${assigned} submitted`
}
