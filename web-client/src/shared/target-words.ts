import type { Schemas } from '@/api/client'
import type { TagMeaning } from '@/shared/tag'

export type Target = Schemas['Target']
export type TargetStatus = Target['status']
export type TargetUnit = Target['unit']

export const targetStatuses: TargetStatus[] = ['ON_TRACK', 'AT_RISK', 'OFF_TRACK', 'MET', 'NO_DATA']

export const targetStatusMeaning: Record<TargetStatus, TagMeaning> = {
  MET: 'done',
  ON_TRACK: 'done',
  AT_RISK: 'attention',
  OFF_TRACK: 'problem',
  NO_DATA: 'closed',
}

const exact = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 })
const rough = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 })

/** "71.5%", "92", "9 minutes": as it was measured. */
export function valueInWords(value: number, unit: TargetUnit): string {
  return withUnit(exact.format(value), unit)
}

/** The same of what was worked out, where more digits would say too much. */
export function aboutInWords(value: number, unit: TargetUnit): string {
  return withUnit(rough.format(value), unit)
}

function withUnit(digits: string, unit: TargetUnit): string {
  switch (unit) {
    case 'PERCENT':
      return `${digits}%`
    case 'MINUTES':
      return digits === '1' ? '1 minute' : `${digits} minutes`
    case 'DAYS':
      return digits === '1' ? '1 day' : `${digits} days`
    case 'COUNT':
      return digits
  }
}

/** "71%, aim 90%": where it stands and where it is to come. */
export function standingInWords({
  latest,
  target,
  unit,
}: Pick<Target, 'latest' | 'target' | 'unit'>): string {
  const last = latest.at(-1)
  const aim = `aim ${valueInWords(target.value, unit)}`
  return last ? `${valueInWords(last.value, unit)}, ${aim}` : aim
}
