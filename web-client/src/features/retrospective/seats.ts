import { useQuery } from '@tanstack/react-query'
import { api, bodyOf, type Schemas } from '@/api/client'
import { useProgrammeId } from '@/shared/use-membership'
import { retrospectivePath } from './retrospectives'

export type Participant = Schemas['RetrospectiveParticipant']
export type SeatsOutcome = Schemas['SeatsOutcome']
export type LeftOut = Schemas['LeftOutOfSeats']

export const seatsPath = `${retrospectivePath}/seats` as const
export const seatPath = `${seatsPath}/{seatId}` as const

const most = 200

/** Everybody who takes part, with the way by which they come. */
export function useSeats(id: string) {
  const programmeId = useProgrammeId()
  return useQuery({
    queryKey: ['get', seatsPath, { programmeId, id }],
    queryFn: async ({ signal }) => {
      const all: Participant[] = []
      let cursor: string | undefined
      do {
        const page = bodyOf(
          await api.GET(seatsPath, {
            params: { path: { programmeId, id }, query: { limit: most, cursor } },
            signal,
          }),
        )
        all.push(...page.results)
        cursor = page.metadata.nextCursor ?? undefined
      } while (cursor)
      return all
    },
  })
}

const reasons: Record<LeftOut['reason'], string> = {
  ERASED: 'was erased',
  OPTED_OUT: 'asked not to be contacted any more',
  TAKES_PART_ALREADY: 'takes part already',
  OVER_BUDGET: 'was asked for as much as the contact policy allows',
  QUIET: 'is not asked in this quiet period',
  DECLINED: 'declined not long ago',
  NO_ADDRESS: 'has no e-mail address',
  ANOTHER_ADDRESS: 'has another address than when people began to write, and keeps the first link',
  OFTEN_ENOUGH: 'got as many links today as anybody gets in a day',
}

export function reasonInWords({ reason }: LeftOut): string {
  return reasons[reason]
}

/** How somebody comes to the board, and what to know of it. */
export function wayInWords({ hasAccount, link, canBeMailed }: Participant): string {
  if (link) return linkWords[link.state]
  if (hasAccount) return 'By their account'
  return canBeMailed ? 'No link sent yet' : 'No way yet: no mail may go to them'
}

const linkWords: Record<NonNullable<Participant['link']>['state'], string> = {
  SENDING: 'Link on its way',
  SENT: 'Link sent',
  REFUSED: 'Link came back',
  UNKNOWN: 'Not known whether the link came',
  REVOKED: 'Link withdrawn',
}
