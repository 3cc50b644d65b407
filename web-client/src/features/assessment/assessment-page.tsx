import { useState } from 'react'
import { useCallHome } from '@/shared/call-scope'
import { inWords } from '@/shared/in-words'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { QueryView } from '@/shared/query-view'
import { Tag } from '@/shared/tag'
import { AboutAssessedCall } from './about-assessed-call'
import { AppointPanel } from './appoint-panel'
import { type Call, type Panel, useMayAppoint, useMayEnd, useMyMemberId, usePanel } from './assessments'
import { EndAssessment } from './end-assessment'
import { totals } from './missing'
import { Coverage, PanelFacts, PanelProgress } from './panel-progress'
import './assessment.css'

/** Who assesses a call, how far they are, and its end. */
export function AssessmentPage() {
  return (
    <AboutAssessedCall title="Assessment">{(call) => <OfCall key={call.id} call={call} />}</AboutAssessedCall>
  )
}

function OfCall({ call }: { call: Call }) {
  const home = useCallHome()
  const panel = usePanel(call.id)
  const mayEnd = useMayEnd()
  const me = useMyMemberId()
  const [ending, setEnding] = useState(false)
  const isAssessor = panel.data?.assessors.some(({ memberId }) => memberId === me) ?? false
  const isOver = call.state !== 'CLOSED'
  return (
    <>
      <PageHeading
        title="Assessment"
        purpose={
          <>
            Who assesses <Link to={home}>{call.title}</Link>, and how far they are. Assessors do not see each
            other’s scores until they have finished their own.
          </>
        }
        tags={
          isOver ? <Tag meaning="done">{inWords(call.state)}</Tag> : panel.data && <HowFar of={panel.data} />
        }
        action={
          isOver ? (
            <Link className="nhsuk-button" to={`${home}/assessment/levels`}>
              See levels and disagreement
            </Link>
          ) : isAssessor ? (
            <Link className="nhsuk-button" to={`${home}/assessment/mine`}>
              Your assessments
            </Link>
          ) : undefined
        }
      />
      <QueryView
        query={panel}
        what="who assesses it"
        isEmpty={({ assessors }) => assessors.length === 0}
        empty={<Nobody call={call} />}
      >
        {(shown) => (
          <>
            <PanelFacts panel={shown} />
            <Whole panel={shown} call={call} onEnd={mayEnd && !isOver ? () => setEnding(true) : undefined} />
          </>
        )}
      </QueryView>
      {ending && panel.data && (
        <EndAssessment call={call} panel={panel.data} onDone={() => setEnding(false)} />
      )}
    </>
  )
}

function HowFar({ of: panel }: { of: Panel }) {
  const { assigned, submitted } = totals(panel)
  if (panel.assessors.length === 0) return <Tag meaning="due">Not begun</Tag>
  return assigned > 0 && submitted === assigned ? (
    <Tag meaning="attention">All submitted, not ended</Tag>
  ) : (
    <Tag meaning="current">Under way</Tag>
  )
}

/** Nobody was appointed yet. */
function Nobody({ call }: { call: Call }) {
  const mayAppoint = useMayAppoint() && call.state === 'CLOSED'
  if (mayAppoint) return <AppointPanel call={call} />
  return (
    <div className="il-card">
      <p className="il-text">Nobody is appointed yet. A lead or facilitator says who assesses it.</p>
    </div>
  )
}

function Whole({ call, panel, onEnd }: { call: Call; panel: Panel; onEnd?: () => void }) {
  const mayAppoint = useMayAppoint() && call.state === 'CLOSED'
  return (
    <>
      <PanelProgress panel={panel} onEnd={onEnd} />
      <Coverage panel={panel} />
      {mayAppoint && <AppointPanel call={call} panel={panel} />}
    </>
  )
}
