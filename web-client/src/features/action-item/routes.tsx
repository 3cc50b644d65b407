import type { RouteObject } from 'react-router'

/** Below "/programmes/:programmeId": what teams agreed to do, and whether they do it. */
export const actionItemRoutes: RouteObject[] = [
  {
    path: 'retrospectives/actions',
    lazy: async () => ({ Component: (await import('./action-list-page')).ActionListPage }),
  },
  {
    path: 'retrospectives/actions/:actionId',
    lazy: async () => ({ Component: (await import('./action-page')).ActionPage }),
  },
]
