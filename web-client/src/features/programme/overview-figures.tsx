import type { ReactNode } from 'react'
import type { Schemas } from '@/api/client'
import { Count } from '@/shared/count'
import { inDigits } from '@/shared/format'

/** At most five figures, each with what it is out of. */
export function OverviewFigures({ overview }: { overview: Schemas['Overview'] }) {
  const { sample, reference, suppressed } = overview
  const unknown = suppressed ? <Count of={null} /> : 'Not known yet'
  return (
    <dl className="il-facts">
      <Fact name="People known" value={sample.stakeholders}>
        {reference.frameTotal === null
          ? 'of an unknown number'
          : `of ${inDigits(reference.frameTotal)} there`}
      </Fact>
      <Fact name="Engaged" value={sample.engaged}>
        {sample.stakeholders !== null && `of ${inDigits(sample.stakeholders)} known`}
      </Fact>
      <Fact name="Seeds" value={sample.seeds}>
        who came without a referral
      </Fact>
      <Fact name="Waves" value={sample.waves}>
        the seeds included
      </Fact>
      <div>
        <dt>Effective size</dt>
        <dd>
          {sample.effectiveSize === null ? unknown : <b>{inDigits(Math.round(sample.effectiveSize))}</b>}
          {sample.effectiveSize !== null && 'as if chosen by chance'}
        </dd>
      </div>
    </dl>
  )
}

function Fact({ name, value, children }: { name: string; value: number | null; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {value === null ? (
          <Count of={null} />
        ) : (
          <>
            <b>{inDigits(value)}</b>
            {children}
          </>
        )}
      </dd>
    </div>
  )
}
