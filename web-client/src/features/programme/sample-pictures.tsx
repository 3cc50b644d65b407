import type { Schemas } from '@/api/client'
import { Count } from '@/shared/count'
import { PictureCard } from '@/shared/picture-card'
import { limitationLines } from '@/shared/picture-files'
import { type Bar, Bars } from './bars'

type Of = { overview: Schemas['Overview'] }

/** Who was reached at how many steps from those who began. */
export function WaveBars({ overview }: Of) {
  const bars = overview.sample.waveSizes.map((value, wave) => ({
    label: `Wave ${wave}`,
    note: wave === 0 ? 'the seeds' : undefined,
    value,
  }))
  return (
    <BarCard
      overview={overview}
      title="Engaged, by wave"
      note="How many referrals away from the first people asked."
      fileName="engaged-by-wave"
      first="Wave"
      unit="People"
      bars={bars}
      none="The first wave begins with the first person engaged."
    />
  )
}

export function StatusBars({ overview }: Of) {
  const { statuses } = overview
  return (
    <BarCard
      overview={overview}
      title="People, by status"
      fileName="people-by-status"
      first="Status"
      unit="People"
      bars={[
        { label: 'Identified', value: statuses.identified },
        { label: 'Invited', value: statuses.invited },
        { label: 'Engaged', value: statuses.engaged },
        { label: 'Declined', value: statuses.declined },
        { label: 'Opted out', value: statuses.optedOut },
      ]}
      none="Nobody is known yet."
    />
  )
}

export function ReferralBars({ overview }: Of) {
  const { referrals } = overview
  return (
    <BarCard
      overview={overview}
      title="Referrals"
      fileName="referrals"
      first="Status"
      unit="Referrals"
      bars={[
        { label: 'Open', value: referrals.proposed },
        { label: 'Accepted', value: referrals.accepted },
        { label: 'Declined', value: referrals.declined },
        { label: 'Duplicate', value: referrals.duplicate },
      ]}
      none="Nobody has been referred yet."
    />
  )
}

type Props = Of & {
  title: string
  note?: string
  fileName: string
  first: string
  /** What is counted. */
  unit: string
  bars: Bar[]
  /** What to say while every number is zero. */
  none: string
}

function BarCard({ overview, title, note, fileName, first, unit, bars, none }: Props) {
  const isEmpty = bars.every(({ value }) => value === 0)
  return (
    <PictureCard
      title={title}
      note={note}
      fileName={fileName}
      rows={bars}
      rowKey={({ label }) => label}
      footer={limitationLines(overview.limitations)}
      columns={[
        { header: first, value: ({ label }) => label },
        {
          header: unit,
          value: ({ value }) => value,
          cell: ({ value }) => <Count of={value} />,
          numeric: true,
        },
      ]}
    >
      {isEmpty ? <p className="il-text">{none}</p> : <Bars bars={bars} />}
    </PictureCard>
  )
}
