import type { RouteObject } from 'react-router'

/** Below "/programmes/:programmeId": what became of the proposals that were chosen. */
export const projectRoutes: RouteObject[] = [
  {
    path: 'projects',
    lazy: async () => ({ Component: (await import('./project-list-page')).ProjectListPage }),
  },
  {
    path: 'projects/new',
    lazy: async () => ({ Component: (await import('./project-new-page')).ProjectNewPage }),
  },
  {
    path: 'projects/:projectId',
    lazy: async () => ({ Component: (await import('./project-page')).ProjectPage }),
  },
  {
    path: 'projects/:projectId/edit',
    lazy: async () => ({ Component: (await import('./project-edit-page')).ProjectEditPage }),
  },
  {
    path: 'projects/:projectId/team/:teamMemberId',
    lazy: async () => ({ Component: (await import('./team-member-page')).TeamMemberPage }),
  },
  {
    path: 'projects/:projectId/milestones/:milestoneId',
    lazy: async () => ({ Component: (await import('./milestone-page')).MilestonePage }),
  },
]
