import type { RouteObject } from 'react-router'

/** Below "/programmes/:programmeId": what is decided of a call, and the letters that tell it. */
export const decisionRoutes: RouteObject[] = [
  {
    path: 'projects/calls/:callId/shortlists/:shortlistId/decision',
    lazy: async () => ({ Component: (await import('./decide-page')).DecidePage }),
  },
  {
    path: 'projects/calls/:callId/decision',
    lazy: async () => ({ Component: (await import('./decision-page')).DecisionPage }),
  },
  {
    path: 'projects/calls/:callId/letters',
    lazy: async () => ({ Component: (await import('./letter-list-page')).LetterListPage }),
  },
  {
    path: 'projects/calls/:callId/letters/:letterId',
    lazy: async () => ({ Component: (await import('./letter-page')).LetterPage }),
  },
]
