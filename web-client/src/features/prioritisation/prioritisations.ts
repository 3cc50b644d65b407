import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { api, type Schemas } from '@/api/client'
import { type Held, held } from '@/api/versions'
import { useMayChange } from '@/shared/use-may-change'
import { useIsOneOf, useProgrammeId } from '@/shared/use-membership'

export type Round = Schemas['Prioritisation']
export type HeldRound = Held<Round>
export type RoundChallenge = Schemas['RoundChallenge']

export const roundsPath = '/programmes/{programmeId}/prioritisations'
export const roundPath = '/programmes/{programmeId}/prioritisations/{id}'
export const importsPath = '/programmes/{programmeId}/prioritisations/{id}/ballots/imports'

export async function readRound(programmeId: string, id: string): Promise<HeldRound> {
  return held(await api.GET(roundPath, { params: { path: { programmeId, id } } }))
}

/** The round of the address. */
export function useRoundId(): string {
  const { roundId } = useParams()
  if (!roundId) throw new Error('This page is about no round')
  return roundId
}

/** @param again in how many milliseconds it is read again, false for never */
export function useRound(id: string, again: () => number | false = () => false) {
  const programmeId = useProgrammeId()
  return useQuery({
    queryKey: ['get', roundPath, { programmeId, id }],
    queryFn: () => readRound(programmeId, id),
    refetchInterval: again,
  })
}

/** Below which all pages of rounds are. */
export function useRoundsHome(): string {
  return `/programmes/${useProgrammeId()}/prioritisations`
}

export function useMayRunRounds(): boolean {
  return useMayChange('LEAD', 'FACILITATOR')
}

/** Whether the person votes in this round by their account. */
export function useMayVote({ membersVote, state }: Round): boolean {
  const isVoter = useMayChange('LEAD', 'FACILITATOR', 'CONTRIBUTOR')
  return isVoter && membersVote && state === 'OPEN'
}

export function useMayImportPaper(): boolean {
  return useMayChange('LEAD')
}

export function useMaySeeGroups(): boolean {
  return useIsOneOf('LEAD', 'FACILITATOR')
}

export const counting = ({ challenges }: Round) =>
  challenges.filter(({ withdrawnAt }) => withdrawnAt === null)

/** Whether there is something to read on the page of results, or why there is none. */
export function mayHaveResult({ state, resultsHiddenUntilClosed }: Round): boolean {
  return state === 'CLOSED' || (state === 'OPEN' && !resultsHiddenUntilClosed)
}
