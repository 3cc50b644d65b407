import type { RouteObject } from 'react-router'

/** Below "/programmes/:programmeId": rounds in which people rank challenges, ballots, and what came of them. */
export const prioritisationRoutes: RouteObject[] = [
  {
    path: 'prioritisations',
    lazy: async () => ({ Component: (await import('./round-list-page')).RoundListPage }),
  },
  {
    path: 'prioritisations/new',
    lazy: async () => ({ Component: (await import('./round-new-page')).RoundNewPage }),
  },
  {
    path: 'prioritisations/:roundId',
    lazy: async () => ({ Component: (await import('./round-page')).RoundPage }),
  },
  {
    path: 'prioritisations/:roundId/edit',
    lazy: async () => ({ Component: (await import('./round-edit-page')).RoundEditPage }),
  },
  {
    path: 'prioritisations/:roundId/ballot',
    lazy: async () => ({ Component: (await import('./ballot-page')).BallotPage }),
  },
  {
    path: 'prioritisations/:roundId/paper',
    lazy: async () => ({ Component: (await import('./paper-page')).PaperPage }),
  },
  {
    path: 'prioritisations/:roundId/ranking',
    lazy: async () => ({ Component: (await import('./ranking-page')).RankingPage }),
  },
]
