import type { ComponentType } from 'react'
import type { RouteObject } from 'react-router'
import type { Schemas } from '@/api/client'

/** Cards of the page about a challenge that other features bring, by what they are about. */
export type ChallengeCards = Record<string, ComponentType<{ challenge: Schemas['Challenge'] }>>

/**
 * Below "/programmes/:programmeId": what is to be overcome.
 *
 * @param cards loads what other features have to say about a challenge, with the page that shows it
 */
export const challengeRoutes = (cards: () => Promise<ChallengeCards> = async () => ({})): RouteObject[] => [
  {
    path: 'challenges',
    lazy: async () => ({ Component: (await import('./challenge-list-page')).ChallengeListPage }),
  },
  {
    path: 'challenges/new',
    lazy: async () => ({ Component: (await import('./challenge-new-page')).ChallengeNewPage }),
  },
  {
    path: 'challenges/scores',
    lazy: async () => ({ Component: (await import('./scores-page')).ScoresPage }),
  },
  {
    path: 'challenges/:challengeId',
    lazy: async () => {
      const [{ ChallengePage }, besides] = await Promise.all([import('./challenge-page'), cards()])
      return { element: <ChallengePage cards={besides} /> }
    },
  },
  {
    path: 'challenges/:challengeId/edit',
    lazy: async () => ({ Component: (await import('./challenge-edit-page')).ChallengeEditPage }),
  },
]
