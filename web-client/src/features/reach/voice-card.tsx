import type { ReactNode } from 'react'
import type { Schemas } from '@/api/client'
import { Card } from '@/shared/card'
import { Count } from '@/shared/count'
import { inDigits, inPercent } from '@/shared/format'
import './reach-marks.css'
import './voice-card.css'

/** Who says how much: the loudest must not pass for everyone. */
export function VoiceCard({ reach }: { reach: Schemas['Reach'] }) {
  const { voice, sample } = reach
  const { insights, gini, topTenthShare, withProtectedTimeShare, withProtectedTime } = voice
  const people = (
    <>
      <Count of={withProtectedTime} />
      {withProtectedTime !== null && sample.engaged !== null && ` of ${inDigits(sample.engaged)}`} people
    </>
  )
  if (!insights)
    return (
      <Card title="Whose voice dominates?">
        <p className="il-text">
          There are no insights yet, so nobody’s voice can be measured. Known is who has the time to speak:
        </p>
        <Share
          label="People engaged with protected time"
          note={people}
          of={ratio(withProtectedTime, sample.engaged)}
        />
      </Card>
    )
  return (
    <Card
      title="Whose voice dominates?"
      note={`Of ${inDigits(insights)} insights, each counted once for everybody who gave it`}
    >
      <Share label="Most vocal tenth" note="10% of people" of={topTenthShare} />
      <Share label="People with protected time" note={people} of={withProtectedTimeShare} />
      {reach.categories.map(({ value, label, voiceShare, share }) => (
        <Share
          key={value}
          label={label}
          note={share === null ? null : `${inPercent(share)} of people`}
          of={voiceShare}
        />
      ))}
      {gini !== null && (
        <p className="il-note">
          Gini coefficient {gini.toFixed(2)} (0 is everyone equally, 1 is one person).
        </p>
      )}
    </Card>
  )
}

function Share({ label, note, of }: { label: string; note: ReactNode; of: number | null }) {
  return (
    <div className="re-voice">
      <p>
        {label} <span className="il-small">{note}</span>
      </p>
      {of !== null && (
        <>
          <svg height="16" aria-hidden="true" focusable="false">
            <rect className="re-track" width="100%" height="16" />
            <rect className="re-heard" width={`${of * 100}%`} height="16" />
          </svg>
          <b>{inPercent(of)}</b>
        </>
      )}
    </div>
  )
}

function ratio(part: number | null, whole: number | null): number | null {
  return part === null || !whole ? null : part / whole
}
