import type { Schemas } from '@/api/client'
import { optionsIn, purposeWords } from '@/shared/asking-words'
import type { TagMeaning } from '@/shared/tag'

export type Purpose = Schemas['ContactPurpose']
export type AskStatus = Schemas['ContactStatus']

const purposes: Record<Purpose, string> = {
  ...purposeWords,
  RETROSPECTIVE: 'A retrospective',
  PROJECT_WORK: 'Agreed project work',
  OTHER: 'Something else',
}

export const purposeOptions = optionsIn(purposes)

export function purposeInWords(purpose: Purpose): string {
  return purposes[purpose]
}

export const askMeaning: Record<AskStatus, TagMeaning> = {
  PLANNED: 'current',
  ASKED: 'fact',
  CANCELLED: 'closed',
}
