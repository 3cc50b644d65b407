import type { RouteObject } from 'react-router'

/** Below "/programmes/:programmeId": people and who referred whom. */
export const stakeholderRoutes: RouteObject[] = [
  {
    path: 'stakeholders',
    lazy: async () => ({ Component: (await import('./stakeholder-list-page')).StakeholderListPage }),
  },
  {
    path: 'stakeholders/new',
    lazy: async () => ({ Component: (await import('./person-new-page')).PersonNewPage }),
  },
  {
    path: 'stakeholders/duplicates',
    lazy: async () => ({ Component: (await import('./duplicates-page')).DuplicatesPage }),
  },
  {
    path: 'stakeholders/:stakeholderId',
    lazy: async () => ({ Component: (await import('./person-page')).PersonPage }),
  },
  {
    path: 'stakeholders/:stakeholderId/edit',
    lazy: async () => ({ Component: (await import('./person-edit-page')).PersonEditPage }),
  },
  {
    path: 'stakeholders/:stakeholderId/refer',
    lazy: async () => ({ Component: (await import('./refer-page')).ReferPage }),
  },
  {
    path: 'stakeholders/:stakeholderId/merge',
    lazy: async () => ({ Component: (await import('./merge-page')).MergePage }),
  },
  {
    path: 'referrals',
    lazy: async () => ({ Component: (await import('./referrals-page')).ReferralsPage }),
  },
]
