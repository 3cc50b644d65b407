import type { Schemas } from '@/api/client'
import { inWords } from '@/shared/in-words'
import type { Option } from '@/shared/select-field'
import { type Status, statusMeaning } from '@/shared/status-tag'
import type { TagMeaning } from '@/shared/tag'

export type ReferralStatus = Schemas['Referral']['status']
export type DeclineReason = Schemas['NewDecline']['reasonCode']

export const referralMeaning: Record<ReferralStatus, TagMeaning> = {
  PROPOSED: 'due',
  ACCEPTED: 'done',
  DECLINED: 'attention',
  DUPLICATE: 'closed',
}

export const statusOptions: Option[] = optionsOf(Object.keys(statusMeaning))
export const referralStatusOptions: Option[] = optionsOf(Object.keys(referralMeaning))

/** What may be recorded by hand after each status. To have engaged is never undone, and an opt-out is for good. */
export const following: Record<Status, Status[]> = {
  IDENTIFIED: ['ENGAGED', 'DECLINED', 'OPTED_OUT'],
  INVITED: ['ENGAGED', 'DECLINED', 'OPTED_OUT'],
  DECLINED: ['ENGAGED', 'OPTED_OUT'],
  ENGAGED: ['OPTED_OUT'],
  OPTED_OUT: [],
}

const declineWords: Record<DeclineReason, string> = {
  NO_TIME: 'No time',
  NOT_MY_AREA: 'Not their area',
  ASKED_TOO_OFTEN: 'Asked too often',
  OTHER: 'Another reason',
}

export const declineOptions: Option[] = Object.entries(declineWords).map(([value, label]) => ({
  value,
  label,
}))

export function declineInWords(reason: DeclineReason): string {
  return declineWords[reason]
}

/** "Wave 2"; a seed began a chain. Nobody has a wave before they engage. */
export function waveInWords({ wave, seed }: { wave: number | null; seed?: boolean }): string | undefined {
  if (wave === null) return undefined
  return seed || wave === 0 ? 'Seed' : `Wave ${wave}`
}

function optionsOf(codes: string[]): Option[] {
  return codes.map((code) => ({ value: code, label: inWords(code) }))
}
