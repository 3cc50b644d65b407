import type { Schemas } from '@/api/client'
import { Card } from '@/shared/card'
import { EmptyState } from '@/shared/empty-state'
import { Hatching } from '@/shared/hatching'
import { Icon } from '@/shared/icon'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { limitationLines } from '@/shared/picture-files'
import { QueryView } from '@/shared/query-view'
import { Skeleton } from '@/shared/skeleton'
import { useIsOneOf } from '@/shared/use-membership'
import { Convergence } from './convergence'
import { HeardAgainstThere } from './heard-against-there'
import { LimitationsCard } from './limitations-card'
import { MissingCard } from './missing-card'
import { ReachFacts } from './reach-facts'
import { RecommendationsCard } from './recommendations-card'
import { ReferralMatrix } from './referral-matrix'
import { silenceOf } from './silence'
import { SilenceCard } from './silence-card'
import { useReach } from './use-reach'
import { VoiceCard } from './voice-card'
import './reach-page.css'

/** Whose voice is missing or too loud, and whom to ask next. */
export function ReachPage() {
  const mayInvite = useIsOneOf('LEAD', 'FACILITATOR', 'INTEGRATION')
  return (
    <>
      <PageHeading
        title="Reach: who is heard, against who is there"
        purpose="Raw counts first, estimates beside them. There is no single score, because no single number would be true."
        action={
          mayInvite && (
            <a className="re-jump" href="#invite">
              <Icon name="down" small /> Whom to invite next
            </a>
          )
        }
      />
      <Hatching id="re-hatch" />
      <QueryView query={useReach()} what="reach" pending={<Pending />}>
        {(reach) => <Reach reach={reach} recommends={mayInvite} />}
      </QueryView>
      <LimitationsCard />
    </>
  )
}

function Reach({ reach, recommends }: { reach: Schemas['Reach']; recommends: boolean }) {
  const { transitions } = reach.recruitment
  const silence = silenceOf(reach)
  const isAnybodyEngaged = reach.sample.engaged !== 0
  return (
    <>
      <ReachFacts reach={reach} />
      <HeardAgainstThere reach={reach} />
      {!isAnybodyEngaged && <NobodyEngaged mayAdd={recommends} />}
      {isAnybodyEngaged &&
        transitions !== null &&
        reach.convergence !== null &&
        reach.categories.length > 0 && (
          <div className="il-grid il-grid--halves">
            <ReferralMatrix reach={reach} transitions={transitions} />
            <Convergence reach={reach} />
          </div>
        )}
      {reach.suppressed && <Kept />}
      {recommends ? (
        <div className="il-grid il-grid--two-one">
          <div id="invite">
            <RecommendationsCard />
          </div>
          <div className="il-stack">
            <VoiceCard reach={reach} />
            <MissingCard reach={reach} />
          </div>
        </div>
      ) : (
        <div className="il-grid il-grid--halves">
          <MissingCard reach={reach} />
          <VoiceCard reach={reach} />
        </div>
      )}
      {silence !== null && silence.length > 0 && (
        <SilenceCard rows={silence} footer={limitationLines(reach.limitations)} />
      )}
    </>
  )
}

function NobodyEngaged({ mayAdd }: { mayAdd: boolean }) {
  return (
    <Card title="Nobody is engaged yet">
      <EmptyState
        title="It begins with the first who accepts"
        action={
          mayAdd && (
            <Link className="nhsuk-button" to="../stakeholders">
              See the people known
            </Link>
          )
        }
      >
        Who refers whom, and estimates from the chains of referral, follow as people come in and bring others.
      </EmptyState>
    </Card>
  )
}

/** What readers of aggregates do not get, and why: a card that says so rather than one that looks broken. */
function Kept() {
  return (
    <Card title="What is kept from your role">
      <p className="re-kept">
        <Icon name="lock" />
        <span>
          Who refers whom, how the estimates settled, who did not answer, comparisons of two dates and whom to
          invite next would each tell of fewer than 5 people. Leads and facilitators see them.
        </span>
      </p>
    </Card>
  )
}

/** In the shape of what is coming: facts, bars, then two halves. */
function Pending() {
  return (
    <>
      <div className="il-card">
        <Skeleton of="reach" rows={8} />
      </div>
      <div className="il-grid il-grid--halves">
        <div className="il-card">
          <Skeleton of="who refers whom" />
        </div>
        <div className="il-card">
          <Skeleton of="the estimates" />
        </div>
      </div>
    </>
  )
}
