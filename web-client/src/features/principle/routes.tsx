import type { RouteObject } from 'react-router'

/** Below "/programmes/:programmeId": principles for working together, version by version. */
export const principleRoutes: RouteObject[] = [
  {
    path: 'principles',
    lazy: async () => ({ Component: (await import('./principle-list-page')).PrincipleListPage }),
  },
  {
    path: 'principles/new',
    lazy: async () => ({ Component: (await import('./propose-page')).ProposePage }),
  },
  {
    path: 'principles/:principleId',
    lazy: async () => ({ Component: (await import('./principle-page')).PrinciplePage }),
  },
  {
    path: 'principles/:principleId/refine',
    lazy: async () => ({ Component: (await import('./refine-page')).RefinePage }),
  },
  {
    path: 'principles/:principleId/family',
    lazy: async () => ({ Component: (await import('./family-page')).FamilyPage }),
  },
  {
    path: 'principles/:principleId/compare',
    lazy: async () => ({ Component: (await import('./compare-page')).ComparePage }),
  },
]
