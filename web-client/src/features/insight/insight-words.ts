import type { Schemas } from '@/api/client'
import { counted } from '@/shared/format'
import { inWords } from '@/shared/in-words'
import type { Option } from '@/shared/select-field'
import type { TagMeaning } from '@/shared/tag'
import type { Insight } from './insights'

export type InsightKind = Schemas['InsightKind']
export type InsightState = Schemas['InsightState']
export type WhoCouldAct = NonNullable<Insight['whoCouldAct']>

export const kindMeaning: Record<InsightKind, TagMeaning> = { CHALLENGE: 'missing', OPPORTUNITY: 'done' }

export const kindOptions: Option[] = [
  { value: 'CHALLENGE', label: 'Challenge', hint: 'Something gets in the way.' },
  { value: 'OPPORTUNITY', label: 'Opportunity', hint: 'Something works, or could.' },
]

export const whoOptions: Option[] = [
  { value: 'US', label: 'We, who said it' },
  { value: 'OTHERS', label: 'Others' },
  { value: 'BOTH', label: 'We and others together' },
]

export const whoInWords: Record<WhoCouldAct, string> = {
  US: 'Those who said it',
  OTHERS: 'Others',
  BOTH: 'Those who said it and others, together',
}

export const stateMeaning: Record<InsightState, TagMeaning> = {
  SUGGESTED: 'attention',
  KEPT: 'done',
  DECLINED: 'closed',
  ARCHIVED: 'closed',
  MERGED: 'closed',
  SPLIT: 'closed',
}

export const stateOptions: Option[] = (['SUGGESTED', 'DECLINED', 'ARCHIVED', 'MERGED', 'SPLIT'] as const).map(
  (value) => ({ value, label: inWords(value) }),
)

export const originInWords: Record<Insight['origin'], string> = {
  CONVERSATION: 'Drawn from what people said',
  FINDING: 'Found in a retrospective',
  LINK: 'Said by somebody through their own link',
  MEMBER: 'Suggested by a member',
}

/** How strong it is, in words: "Heard from 5 independent voices (7 people)". */
export function strengthInWords({ voices, independentVoices }: Insight): string {
  if (independentVoices === null) return 'Heard from fewer than five independent voices'
  if (independentVoices === 0) return 'No voice is behind it yet'
  const heard = `Heard from ${counted(independentVoices, 'independent voice', 'independent voices')}`
  return voices === null || voices === independentVoices ? heard : `${heard} (${voices} people)`
}
