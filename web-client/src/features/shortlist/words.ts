import type { Schemas } from '@/api/client'
import { counted, inDigits, inPounds } from '@/shared/format'
import { capital } from '@/shared/in-words'
import { importanceInWords, quotaName } from '@/shared/quota-words'
import type { TagMeaning } from '@/shared/tag'
import type { useReference } from '@/shared/use-reference'
import type { Answer } from './use-preview'

type Reference = ReturnType<typeof useReference>
type Status = NonNullable<Answer['status']>

/** "12.5 points" */
export const inPoints = (points: number) => counted(rounded(points), 'point', 'points')

/** "+2.5" or "−2.5" */
export function signed(difference: number): string {
  const by = rounded(difference)
  return by === 0 ? '0' : `${by > 0 ? '+' : '−'}${inDigits(Math.abs(by))}`
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10
}

export const statusWords: Record<Status, { words: string; meaning: TagMeaning; note: string }> = {
  OPTIMAL: { words: 'Best possible', meaning: 'done', note: 'every quota holds' },
  RELAXED: { words: 'Quotas gave way', meaning: 'attention', note: 'they cannot all hold' },
  INFEASIBLE: { words: 'No set', meaning: 'problem', note: 'the rules cannot hold together' },
  STOPPED: { words: 'Not proven', meaning: 'attention', note: 'the limit of work came first' },
}

export const stateWords: Record<Schemas['ShortlistState'], { words: string; meaning: TagMeaning }> = {
  QUEUED: { words: 'Waiting', meaning: 'current' },
  RUNNING: { words: 'Being computed', meaning: 'current' },
  FINISHED: { words: 'Finished', meaning: 'done' },
  FAILED: { words: 'Failed', meaning: 'problem' },
  CANCELLED: { words: 'Cancelled', meaning: 'closed' },
}

export const partWords: Record<Schemas['Part'], string> = {
  DRAW: 'whether an equal set has more lots',
  COST_OF_BALANCE: 'the price of balance',
  BINDING_CONSTRAINTS: 'what binds',
  ALTERNATIVES: 'further alternatives',
  STABILITY: 'how often each is selected',
  CONFLICTS: 'which rules are at odds',
}

export const reasonWords: Record<Schemas['Code'], string> = {
  SELECTED: 'Selected',
  MUST_INCLUDE: 'Had to be included',
  LOWER_SCORE: 'Lower score',
  TIE: 'Equal, and another was taken',
  PLACE_LIMIT: 'Limit of a place',
  SECTOR_LIMIT: 'Limit of a sector',
  QUOTA_LIMIT: 'Limit of an attribute',
  QUOTA_MINIMUM: 'A least elsewhere',
  CAPACITY: 'Days or money',
  INCOMPATIBLE: 'Does not go with another',
  EXCLUDED: 'Left out beforehand',
  NOT_ELIGIBLE: 'Not eligible',
  NOT_SCORED: 'Scored by nobody',
  NO_SET: 'There is no set',
  NOT_PROVEN: 'Not compared',
}

/** "The price of balance is 12.5 points: …" */
export function priceOfBalance({ costOfBalance, objective, question, selected }: Answer): string {
  if (objective === null) return 'There is no set, so balance has no price.'
  if (costOfBalance === null) return 'What balance costs is not known: the limit of work came first.'
  const many = counted(selected.length || question.size, 'proposal', 'proposals')
  // What must be in or out, and pairs that do not go together, hold without quotas and capacity, too.
  const { mustInclude, mustExclude, incompatible } = question
  const named = mustInclude.length + mustExclude.length + incompatible.length > 0
  const still = named ? ', with what was said of single proposals,' : ''
  if (rounded(costOfBalance) === 0) {
    return `Balance costs nothing: this set scores ${inDigits(objective)}, and no ${many}${still} score more, even without quotas and capacity.`
  }
  return `The price of balance is ${inPoints(costOfBalance)}: without quotas and capacity the best ${many}${still} would score ${inDigits(objective + costOfBalance)}, and these score ${inDigits(objective)}.`
}

/** Why nothing can be better, as far as that is known. */
export function proofInWords({ status, proofOfOptimality: proof, objective }: Answer): string {
  if (!proof) return 'Nothing is proven yet.'
  const { proven, bound } = proof
  if (status === 'INFEASIBLE') {
    return proven
      ? 'It is proven that no set keeps all these rules.'
      : 'No set was found, and it is not proven that there is none.'
  }
  if (proven && objective !== null) {
    const giving =
      status === 'RELAXED' ? 'no set whose quotas give way as little' : 'no set that keeps these limits'
    return `It is proven that ${giving} scores more than ${inDigits(objective)}.`
  }
  if (bound === null) return 'The limit of work came before a proof.'
  const gap = objective === null ? '' : `, ${inPoints(bound - objective)} more than this one`
  return `Not proven: a better set may score up to ${inDigits(bound)}${gap}.`
}

/** "Lambeth, at most 1" */
export function limitInWords(
  { kind, quota, side }: Schemas['BindingConstraint'],
  { capacity }: Answer['question'],
  reference: Reference,
): string {
  if (quota)
    return `${quotaName(quota, reference)}, ${side === 'MIN' ? `at least ${quota.min}` : `at most ${quota.max}`}`
  if (kind === 'BUDGET') return `Money, at most ${inPounds(capacity.budgetPounds ?? 0)}`
  return `Facilitator days, at most ${inDigits(capacity.facilitatorDays ?? 0)}`
}

/** What moving it would bring. */
export function gainInWords({ kind, side, gain }: Schemas['BindingConstraint']): string {
  const without = kind === 'QUOTA' ? `with one ${side === 'MIN' ? 'fewer' : 'more'}` : 'without it'
  return rounded(gain) === 0
    ? `Nothing would be gained ${without}`
    : `${capital(inPoints(gain))} more ${without}`
}

/** "Bexley: at least 2 gave way by 1" */
export function relaxationInWords(
  { quota, side, by, priority }: Schemas['QuotaRelaxation'],
  reference: Reference,
): string {
  const limit = side === 'MIN' ? `at least ${quota.min}` : `at most ${quota.max}`
  const became = side === 'MIN' ? quota.min - by : quota.max + by
  return `${quotaName(quota, reference)}: ${limit} gave way by ${by}, to ${became} (${importanceInWords(priority).toLowerCase()})`
}

/** "Lambeth and Bexley" */
export function listed(words: string[]): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
