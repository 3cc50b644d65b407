import type { RouteObject } from 'react-router'

/** Below "/programmes/:programmeId": what was learned from what people said. */
export const insightRoutes: RouteObject[] = [
  {
    path: 'insights',
    lazy: async () => ({ Component: (await import('./insight-list-page')).InsightListPage }),
  },
  {
    path: 'insights/new',
    lazy: async () => ({ Component: (await import('./insight-new-page')).InsightNewPage }),
  },
  {
    path: 'insights/paste',
    lazy: async () => ({ Component: (await import('./paste-page')).PastePage }),
  },
  {
    path: 'insights/suggested',
    lazy: async () => ({ Component: (await import('./suggested-page')).SuggestedPage }),
  },
  {
    path: 'insights/who-could-act',
    lazy: async () => ({ Component: (await import('./who-could-act-page')).WhoCouldActPage }),
  },
  {
    path: 'insights/themes',
    lazy: async () => ({ Component: (await import('./theme-board-page')).ThemeBoardPage }),
  },
  {
    path: 'insights/:insightId',
    lazy: async () => ({ Component: (await import('./insight-page')).InsightPage }),
  },
  {
    path: 'insights/:insightId/edit',
    lazy: async () => ({ Component: (await import('./insight-edit-page')).InsightEditPage }),
  },
  {
    path: 'insights/:insightId/split',
    lazy: async () => ({ Component: (await import('./split-page')).SplitPage }),
  },
  {
    path: 'insights/:insightId/merge',
    lazy: async () => ({ Component: (await import('./merge-page')).MergePage }),
  },
]
