import type { Schemas } from '@/api/client'
import type { TagMeaning } from '@/shared/tag'

export type PrincipleStatus = Schemas['PrincipleStatus']

export const principleStatuses: PrincipleStatus[] = ['PROPOSED', 'IN_TEST', 'REFINED', 'RETIRED']

export const principleStatusMeaning: Record<PrincipleStatus, TagMeaning> = {
  PROPOSED: 'fact',
  IN_TEST: 'current',
  REFINED: 'done',
  RETIRED: 'closed',
}

/** What each status means, and what can come next. */
export const statusInWords: Record<PrincipleStatus, string> = {
  PROPOSED: 'Proposed from what is known elsewhere. Nobody has tried it here yet.',
  IN_TEST: 'Teams are trying it. What they find goes into its next version.',
  REFINED: 'Reworded since it was first proposed. It can be put to the test again.',
  RETIRED: 'Retired: nobody is asked to work by it any more. All its versions are kept.',
}

/** "12 September 2026, by Maya Okafor", where it is known who. */
export function writtenInWords(day: string, by: string | null): string {
  return by ? `${day}, by ${by}` : day
}
