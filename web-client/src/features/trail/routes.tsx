import type { RouteObject } from 'react-router'

/** Below "/programmes/:programmeId": how something is known. */
export const trailRoutes: RouteObject[] = [
  {
    path: 'trail/:kind/:trailId',
    lazy: async () => ({ Component: (await import('./trail-page')).TrailPage }),
  },
]
