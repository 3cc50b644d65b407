import type { RouteObject } from 'react-router'

/** Below "/programmes/:programmeId": the balanced set of a call, explored, kept and compared. */
export const shortlistRoutes: RouteObject[] = [
  {
    path: 'projects/calls/:callId/shortlists',
    lazy: async () => ({ Component: (await import('./shortlist-list-page')).ShortlistListPage }),
  },
  {
    path: 'projects/calls/:callId/shortlists/explorer',
    lazy: async () => ({ Component: (await import('./explorer-page')).ExplorerPage }),
  },
  {
    path: 'projects/calls/:callId/shortlists/compare',
    lazy: async () => ({ Component: (await import('./compare-page')).ComparePage }),
  },
  {
    path: 'projects/calls/:callId/shortlists/:shortlistId',
    lazy: async () => ({ Component: (await import('./kept-page')).KeptPage }),
  },
]
