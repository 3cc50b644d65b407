import type { RouteObject } from 'react-router'

/** Below "/programmes/:programmeId": files of people, referrals, organisations or proposals, and how far they have come. */
export const importsRoutes: RouteObject[] = [
  { path: 'imports', lazy: async () => ({ Component: (await import('./import-page')).ImportPage }) },
  {
    path: 'imports/:kind/:importId',
    lazy: async () => ({ Component: (await import('./import-job-page')).ImportJobPage }),
  },
]
