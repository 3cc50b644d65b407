import type { RouteObject } from 'react-router'

/** Below "/programmes/:programmeId". An id of "new" is the form that adds a limitation. */
export const reachRoutes: RouteObject[] = [
  { path: 'reach', lazy: async () => ({ Component: (await import('./reach-page')).ReachPage }) },
  {
    path: 'reach/limitations/new',
    lazy: async () => ({ Component: (await import('./limitation-new-page')).LimitationNewPage }),
  },
  {
    path: 'reach/limitations/:id',
    lazy: async () => ({ Component: (await import('./limitation-page')).LimitationPage }),
  },
]
