import type { RouteObject } from 'react-router'

/** Below "/programmes/:programmeId": what challenges are to have come to, by when. */
export const targetRoutes: RouteObject[] = [
  {
    path: 'targets',
    lazy: async () => ({ Component: (await import('./target-list-page')).TargetListPage }),
  },
  {
    path: 'targets/new',
    lazy: async () => ({ Component: (await import('./target-new-page')).TargetNewPage }),
  },
  {
    path: 'targets/:targetId',
    lazy: async () => ({ Component: (await import('./target-page')).TargetPage }),
  },
  {
    path: 'targets/:targetId/edit',
    lazy: async () => ({ Component: (await import('./target-edit-page')).TargetEditPage }),
  },
  {
    path: 'targets/:targetId/readings/import',
    lazy: async () => ({ Component: (await import('./readings-import-page')).ReadingsImportPage }),
  },
  {
    path: 'targets/:targetId/readings/:readingId',
    lazy: async () => ({ Component: (await import('./reading-page')).ReadingPage }),
  },
]
