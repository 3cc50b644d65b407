import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { api, bodyOf, type Schemas } from '@/api/client'
import { type Held, held } from '@/api/versions'
import type { TagMeaning } from '@/shared/tag'
import { useMayChange } from '@/shared/use-may-change'
import { useProgrammeId } from '@/shared/use-membership'

export type Letter = Schemas['Letter']
type Obstacle = NonNullable<Letter['obstacle']>

export const lettersPath = '/programmes/{programmeId}/calls/{id}/letters'
export const letterPath = '/programmes/{programmeId}/letters/{id}'

/** What somebody may still send or hand over. */
export const isOpen = ({ state }: Pick<Letter, 'state'>) => state === 'DRAFT' || state === 'FAILED'

export const stateWords: Record<Letter['state'], { words: string; meaning: TagMeaning }> = {
  DRAFT: { words: 'Draft', meaning: 'fact' },
  SENDING: { words: 'On its way', meaning: 'current' },
  SENT: { words: 'Sent', meaning: 'done' },
  FAILED: { words: 'Did not come', meaning: 'problem' },
  HANDED_OVER: { words: 'Handed over', meaning: 'done' },
}

export const outcomeWords: Record<Letter['outcome'], string> = {
  SHORTLISTED: 'Chosen',
  LEFT_ON_THE_TABLE: 'Left on the table',
  NOT_ELIGIBLE: 'Not eligible',
}

export const obstacleWords: Record<Obstacle, string> = {
  NOBODY_TO_WRITE_TO: 'Nobody is known to write to: nobody leads it any more, or they were erased.',
  NO_ADDRESS: 'No e-mail address is known. Add one to the person, or hand the letter over.',
  WANTS_NO_MAIL: 'They want no mail from us. Hand it over on paper or by telephone.',
  OUTDATED:
    'Something else has become of the proposal since it was drafted: what it tells is no longer true.',
  MAY_HAVE_COME: 'It is not known whether it came. Ask them before you send it once more.',
}

/** "Wren Castlemoor, wren@example.org" */
export function recipientInWords({ recipient }: Pick<Letter, 'recipient'>): string {
  if (!recipient) return 'Nobody known'
  return [recipient.name, recipient.email].filter(Boolean).join(', ') || 'Without a name'
}

/** The letters of a call that fit, page after page: there is one for each proposal. */
export function useLetters(callId: string, filters: { state?: string; outcome?: string } = {}) {
  const programmeId = useProgrammeId()
  return useQuery({
    queryKey: ['get', lettersPath, { programmeId, id: callId, ...filters }],
    queryFn: async ({ signal }) => {
      const all: Letter[] = []
      let cursor: string | undefined
      do {
        const params = { path: { programmeId, id: callId }, query: { ...filters, limit: 200, cursor } }
        const { results, metadata } = bodyOf(await api.GET(lettersPath, { params, signal }))
        all.push(...results)
        cursor = metadata.nextCursor ?? undefined
      } while (cursor)
      return all
    },
    // What is on its way comes to an end by itself.
    refetchInterval: ({ state }) => (state.data?.some((letter) => letter.state === 'SENDING') ? 2000 : false),
  })
}

export function useLetterId(): string {
  const { letterId } = useParams()
  if (!letterId) throw new Error('This page is about no letter')
  return letterId
}

export async function readLetter(programmeId: string, id: string): Promise<Held<Letter>> {
  return held(await api.GET(letterPath, { params: { path: { programmeId, id } } }))
}

export function useLetter(id: string) {
  const programmeId = useProgrammeId()
  return useQuery({
    queryKey: ['get', letterPath, { programmeId, id }],
    queryFn: () => readLetter(programmeId, id),
    refetchInterval: ({ state }) => (state.data?.data.state === 'SENDING' ? 2000 : false),
  })
}

export function useMayWrite(): boolean {
  return useMayChange('LEAD', 'FACILITATOR')
}
