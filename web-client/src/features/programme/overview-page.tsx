import { queries, type Schemas } from '@/api/client'
import { inDays } from '@/shared/format'
import { PageHeading } from '@/shared/page-heading'
import { QueryView } from '@/shared/query-view'
import { Tag } from '@/shared/tag'
import { useIsOneOf, useMembership, useProgrammeId } from '@/shared/use-membership'
import { Journey } from './journey'
import { LimitsCard } from './limits-card'
import { nextSteps } from './next-steps'
import { NextStepsCard } from './next-steps-card'
import { OverviewFigures } from './overview-figures'
import { PlaceReach } from './place-reach'
import { ReferralBars, StatusBars, WaveBars } from './sample-pictures'
import { stepWords } from './step-words'
import { useWaiting } from './use-waiting'
import './overview.css'

/** Where the programme stands, what to do next, and what cannot be said yet. */
export function OverviewPage() {
  const programmeId = useProgrammeId()
  const membership = useMembership(programmeId)
  const overview = queries.useQuery('get', '/programmes/{programmeId}/overview', {
    params: { path: { programmeId } },
  })
  const programme = overview.data?.programme
  return (
    <>
      <PageHeading
        title={programme?.name ?? membership?.programmeName ?? 'Overview'}
        purpose={programme?.purpose}
        tags={programme && <Dates programme={programme} />}
      />
      <QueryView query={overview} what="the overview">
        {(data) => <Overview overview={data} />}
      </QueryView>
    </>
  )
}

function Dates({ programme }: { programme: Schemas['Programme'] }) {
  const { startsOn, endsOn, status } = programme
  return (
    <>
      <Tag meaning="fact">
        {endsOn ? `${inDays(startsOn)} to ${inDays(endsOn)}` : `Since ${inDays(startsOn)}`}
      </Tag>
      {status === 'ARCHIVED' && <Tag meaning="closed">Archived</Tag>}
    </>
  )
}

function Overview({ overview }: { overview: Schemas['Overview'] }) {
  const programmeId = useProgrammeId()
  const role = useMembership(programmeId)?.role ?? 'VIEWER'
  const seesPeople = useIsOneOf('LEAD', 'FACILITATOR', 'INTEGRATION')
  const listens = useIsOneOf('LEAD', 'FACILITATOR')
  const home = `/programmes/${programmeId}`
  const waiting = useWaiting(overview)
  return (
    <>
      <Journey
        steps={overview.steps}
        about={(step) => stepWords(step, overview, home, seesPeople, listens)}
      />
      <OverviewFigures overview={overview} />
      <div className="il-grid il-grid--two-one">
        <div className="il-stack">
          <NextStepsCard steps={nextSteps(overview, role, waiting)} home={home} />
          {overview.places.length > 0 && <PlaceReach overview={overview} />}
          <WaveBars overview={overview} />
        </div>
        <div className="il-stack">
          <LimitsCard limitations={overview.limitations} />
          <StatusBars overview={overview} />
          <ReferralBars overview={overview} />
        </div>
      </div>
    </>
  )
}
