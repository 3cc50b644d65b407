import type { RouteObject } from 'react-router'

/** Below "/programmes/:programmeId": who referred whom, as a picture. */
export const mapRoutes: RouteObject[] = [
  {
    path: 'stakeholder-map',
    lazy: async () => ({ Component: (await import('./map-page')).MapPage }),
  },
]
