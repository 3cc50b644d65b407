import { queries, type Schemas } from '@/api/client'
import { counted } from '@/shared/format'
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

/** "2.5 points less than was computed" */
export function pointsAgainst(givenUp: number | null): string {
  if (givenUp === null) return 'no set was computed'
  const by = Math.round(givenUp * 10) / 10
  if (by === 0) return 'as much as was computed'
  return `${counted(Math.abs(by), 'point', 'points')} ${by > 0 ? 'less' : 'more'} than was computed`
}

/** "Lambeth and Bexley" */
export function listed(words: string[]): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
