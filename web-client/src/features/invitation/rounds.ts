import type { Schemas } from '@/api/client'
import type { State } from './invitation-words'

export type Round = Schemas['InvitationRound']

export const roundsPath = '/programmes/{programmeId}/invitation-rounds'

export function countIn({ states }: Pick<Round, 'states'>, state: State): number {
  return states.find((standing) => standing.state === state)?.count ?? 0
}

export function leftOutIn({ leftOut }: Pick<Round, 'leftOut'>): number {
  return leftOut.reduce((sum, { count }) => sum + count, 0)
}
