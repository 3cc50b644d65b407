import type { RouteObject } from 'react-router'

/** Below "/programmes/:programmeId": working sessions with the teams of projects. */
export const workshopRoutes: RouteObject[] = [
  {
    path: 'projects/workshops',
    lazy: async () => ({ Component: (await import('./workshop-list-page')).WorkshopListPage }),
  },
  {
    path: 'projects/workshops/new',
    lazy: async () => ({ Component: (await import('./workshop-new-page')).WorkshopNewPage }),
  },
  {
    path: 'projects/workshops/:workshopId',
    lazy: async () => ({ Component: (await import('./workshop-page')).WorkshopPage }),
  },
  {
    path: 'projects/workshops/:workshopId/edit',
    lazy: async () => ({ Component: (await import('./workshop-edit-page')).WorkshopEditPage }),
  },
  {
    path: 'projects/workshops/:workshopId/outcome',
    lazy: async () => ({ Component: (await import('./outcome-page')).OutcomePage }),
  },
  {
    path: 'projects/workshops/:workshopId/people',
    lazy: async () => ({ Component: (await import('./people-page')).PeoplePage }),
  },
  {
    path: 'projects/workshops/:workshopId/ratings/:stakeholderId',
    lazy: async () => ({ Component: (await import('./ratings-page')).RatingsPage }),
  },
]
