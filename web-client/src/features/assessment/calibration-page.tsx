import { useCallHome } from '@/shared/call-scope'
import { EmptyState } from '@/shared/empty-state'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { QueryView } from '@/shared/query-view'
import { useAddress } from '@/shared/use-address'
import { AboutAssessedCall } from './about-assessed-call'
import { type Assessment, type Call, useAssessments, useMyMemberId } from './assessments'
import { Disagreement } from './disagreement'
import { judgedIn, levelsIn, mostDisputedFirst, withoutLevels } from './levels'
import { LevelsCard } from './levels-card'
import { seesOthers } from './work'
import './assessment.css'

/** How high each assessor scores, and which proposals they differ about. */
export function CalibrationPage() {
  return (
    <AboutAssessedCall title="Levels and disagreement">{(call) => <OfCall call={call} />}</AboutAssessedCall>
  )
}

function OfCall({ call }: { call: Call }) {
  const home = useCallHome()
  const me = useMyMemberId()
  const assessments = useAssessments(call.id)
  return (
    <>
      <PageHeading
        title="Levels and disagreement"
        purpose={
          <>
            How high each assessor of <Link to={home}>{call.title}</Link> scores, and which proposals they
            differ about, so that the panel talks about those first.
          </>
        }
      />
      <QueryView
        query={assessments}
        what="the assessments"
        isEmpty={(all) => !seesOthers(call, all, me) || judgedIn(call.criteria, all).length === 0}
        empty={
          <div className="il-card">
            <EmptyState
              title={call.state === 'CLOSED' ? 'Not yet' : 'Nothing was scored'}
              action={<Link to={`${home}/assessment`}>See how far it is</Link>}
            >
              {call.state === 'CLOSED'
                ? 'Scores are shown once the assessment has ended, or once you have submitted all of your own and somebody else has submitted something.'
                : 'The assessment ended without a score.'}
            </EmptyState>
          </div>
        }
      >
        {(all) => <Whole call={call} assessments={all} />}
      </QueryView>
    </>
  )
}

function Whole({ call, assessments }: { call: Call; assessments: Assessment[] }) {
  const { get } = useAddress()
  const judged = judgedIn(call.criteria, assessments)
  const levels = levelsIn(judged)
  const isMoved = levels.known && get('scores') !== 'given'
  const shown = mostDisputedFirst(isMoved ? withoutLevels(judged, levels) : judged)
  return (
    <>
      {call.state === 'CLOSED' && (
        <p className="il-kept il-kept--read-only">
          The assessment is still under way: this is of what is submitted so far.
        </p>
      )}
      <LevelsCard levels={levels} proposals={judged.length} />
      <Disagreement judged={shown} levels={levels} isMoved={isMoved} />
    </>
  )
}
