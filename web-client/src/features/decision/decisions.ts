import { queries, type Schemas } from '@/api/client'
import { useProgrammeId } from '@/shared/use-membership'

export type Call = Schemas['Call']
export type Decision = Schemas['Decision']

/** What was decided of a call. */
export function useDecision(callId: string, enabled = true) {
  const programmeId = useProgrammeId()
  return queries.useQuery(
    'get',
    '/programmes/{programmeId}/calls/{id}/decision',
    { params: { path: { programmeId, id: callId } } },
    { enabled },
  )
}

/** "Lambeth and Bexley" */
export function listed(words: string[]): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
