import { useId } from 'react'
import type { Schemas } from '@/api/client'
import { Count } from '@/shared/count'
import { inDigits, inPercent } from '@/shared/format'
import { Hatching } from '@/shared/hatching'
import { PictureCard } from '@/shared/picture-card'
import { limitationLines } from '@/shared/picture-files'
import { heardAndThere, type PlaceShare } from './place-shares'

/** Who takes part against who is there, place by place. */
export function PlaceReach({ overview }: { overview: Schemas['Overview'] }) {
  const shares = heardAndThere(overview)
  const most = Math.max(0.01, ...shares.flatMap(({ heard, there }) => [heard ?? 0, there ?? 0]))
  const hatch = useId()
  const { engaged } = overview.sample
  return (
    <PictureCard
      title="Heard against there, by place"
      note="The share of the people engaged, against the share of the people who work there."
      fileName="heard-by-place"
      rows={shares}
      rowKey={({ code }) => code}
      footer={limitationLines(overview.limitations)}
      columns={[
        { header: 'Place', value: ({ name }) => name },
        {
          header: 'Engaged',
          value: (place) => place.engaged,
          cell: (place) => <Count of={place.engaged} />,
          numeric: true,
        },
        {
          header: 'Share of engaged',
          value: ({ heard }) => heard,
          cell: ({ heard }) => (heard === null ? '–' : inPercent(heard)),
          numeric: true,
        },
        {
          header: 'People there',
          value: ({ frameSize }) => frameSize,
          cell: ({ frameSize }) => (frameSize === null ? 'Not known' : inDigits(frameSize)),
          numeric: true,
        },
        {
          header: 'Share there',
          value: ({ there }) => there,
          cell: ({ there }) => (there === null ? '–' : inPercent(there)),
          numeric: true,
        },
      ]}
    >
      <Hatching id={hatch} />
      <Legend hatch={hatch} />
      <dl className="ov-bars">
        {shares.map((place) => (
          <div key={place.code}>
            <dt>{place.name}</dt>
            <dd>
              <ReachBar place={place} most={most} hatch={hatch} />
              <span className="ov-bars__number">
                <Count of={place.engaged} />
                {place.engaged !== null && engaged !== null && ` of ${inDigits(engaged)}`}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </PictureCard>
  )
}

function Legend({ hatch }: { hatch: string }) {
  return (
    <ul className="ov-legend">
      <li>
        <svg width="16" height="12" aria-hidden="true">
          <rect className="ov-bars__value" width="16" height="12" />
        </svg>
        Heard
      </li>
      <li>
        <svg width="4" height="16" aria-hidden="true">
          <rect className="ov-bars__mark" width="3" height="16" />
        </svg>
        There
      </li>
      <li>
        <svg width="16" height="12" aria-hidden="true">
          <rect fill={`url(#${hatch})`} width="16" height="12" />
        </svg>
        Missing
      </li>
    </ul>
  )
}

function ReachBar({ place, most, hatch }: { place: PlaceShare; most: number; hatch: string }) {
  const { name, heard, there } = place
  const along = (share: number) => `${(share / most) * 100}%`
  const words = [
    heard !== null && `${inPercent(heard)} of people heard`,
    there !== null && `${inPercent(there)} of people there`,
  ]
  return (
    <svg height="20" role="img" aria-label={`${name}: ${words.filter(Boolean).join(', ') || 'not known'}`}>
      {heard !== null && <rect className="ov-bars__value" y="4" height="12" width={along(heard)} />}
      {heard !== null && there !== null && there > heard && (
        <rect fill={`url(#${hatch})`} x={along(heard)} y="4" height="12" width={along(there - heard)} />
      )}
      {/* Up to its end, so that the largest does not leave the picture. */}
      {there !== null && (
        <rect className="ov-bars__mark" x={along(there)} width="3" height="20" transform="translate(-3 0)" />
      )}
    </svg>
  )
}
