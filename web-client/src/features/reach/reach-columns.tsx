import type { Schemas } from '@/api/client'
import { Count } from '@/shared/count'
import { dimensionLabel } from '@/shared/dimension-label'
import { inDigits, inTenths } from '@/shared/format'
import type { TwinColumn } from '@/shared/picture-card'
import { Representation } from './reach-bars'
import { changeInWords, intervalWords, type ReachRow } from './reach-rows'

type Column = TwinColumn<ReachRow>

/** The table twin: all that is known of each category, weights included. */
export function reachColumns(reach: Schemas['Reach'], since: string | undefined): Column[] {
  const first: Column[] = [
    { header: dimensionLabel(reach.dimension), value: ({ label }) => label },
    {
      header: 'Engaged',
      value: ({ engaged }) => engaged,
      cell: ({ engaged }) => <Count of={engaged} />,
      numeric: true,
    },
    share(since ? 'Share now' : 'Share of engaged', ({ share }) => share),
  ]
  const then: Column[] = since
    ? [
        share(`Share by ${since}`, ({ before }) => before?.share ?? null),
        {
          header: 'Change',
          value: ({ share, before }) =>
            share === null || before?.share == null ? null : share - before.share,
          cell: ({ share, before }) =>
            share === null || before?.share == null ? '–' : changeInWords(before.share, share),
          numeric: true,
        },
      ]
    : []
  return [...first, ...then, ...figures(reach)]
}

function figures({ intervals }: Schemas['Reach']): Column[] {
  return [
    {
      header: 'There',
      value: ({ frameSize }) => frameSize,
      cell: ({ frameSize }) => (frameSize === null ? 'Not known' : inDigits(frameSize)),
      numeric: true,
    },
    share('Share there', ({ frameShare }) => frameShare),
    {
      header: 'Heard ÷ there',
      value: ({ representation }) => representation,
      cell: ({ representation }) => <Representation of={representation} />,
      numeric: true,
    },
    share('Chain estimate', ({ rdsII }) => rdsII),
    {
      header: '95% interval',
      value: (row) => intervalWords(row, intervals) || null,
      cell: (row) => intervalWords(row, intervals) || '–',
      numeric: true,
    },
    ratio('Mean network size', ({ meanNetworkSize }) => meanNetworkSize),
    ratio('Weight', ({ rakedWeight }) => rakedWeight),
  ]
}

function share(header: string, value: (row: ReachRow) => number | null): Column {
  return { header, value, cell: (row) => shown(value(row), inTenths), numeric: true }
}

function ratio(header: string, value: (row: ReachRow) => number | null): Column {
  return { header, value, cell: (row) => shown(value(row), (one) => one.toFixed(2)), numeric: true }
}

function shown(value: number | null, format: (value: number) => string): string {
  return value === null ? '–' : format(value)
}
