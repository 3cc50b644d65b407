import type { RouteObject } from 'react-router'

/** Below "/programmes/:programmeId": looking back with the teams of projects. */
export const retrospectiveRoutes: RouteObject[] = [
  {
    path: 'retrospectives',
    lazy: async () => ({ Component: (await import('./retrospective-list-page')).RetrospectiveListPage }),
  },
  {
    path: 'retrospectives/new',
    lazy: async () => ({ Component: (await import('./retrospective-new-page')).RetrospectiveNewPage }),
  },
  {
    path: 'retrospectives/:retrospectiveId',
    lazy: async () => ({ Component: (await import('./board-page')).BoardPage }),
  },
  {
    path: 'retrospectives/:retrospectiveId/people',
    lazy: async () => ({ Component: (await import('./add-people-page')).AddPeoplePage }),
  },
  {
    path: 'retrospectives/:retrospectiveId/edit',
    lazy: async () => ({ Component: (await import('./retrospective-edit-page')).RetrospectiveEditPage }),
  },
]

/** For whoever comes by a link, without an account. */
export const retrospectiveGuestRoutes: RouteObject[] = [
  {
    path: 'board/:programmeId/:retrospectiveId',
    lazy: async () => ({ Component: (await import('./guest-page')).GuestPage }),
  },
]
