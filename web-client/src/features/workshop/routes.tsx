import type { RouteObject } from 'react-router'

/** Below "/programmes/:programmeId": working sessions with the teams of projects. What is below them is known once somebody goes there. */
export const workshopRoutes: RouteObject[] = [
  {
    path: 'projects/workshops/*',
    lazy: async () => ({ Component: (await import('./workshop-pages')).WorkshopPages }),
  },
]
