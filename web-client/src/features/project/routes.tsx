import type { ComponentType } from 'react'
import type { RouteObject } from 'react-router'
import type { Schemas } from '@/api/client'

/** Cards of the page about a project that other features bring, by what they are about. */
export type ProjectCards = Record<string, ComponentType<{ project: Schemas['Project'] }>>

/**
 * Below "/programmes/:programmeId": what became of the proposals that were chosen.
 *
 * @param cards loads what other features have to say about a project, with the page that shows it
 */
export const projectRoutes = (cards: () => Promise<ProjectCards> = async () => ({})): RouteObject[] => [
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
    lazy: async () => {
      const [{ ProjectPage }, besides] = await Promise.all([import('./project-page'), cards()])
      return { element: <ProjectPage cards={besides} /> }
    },
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
