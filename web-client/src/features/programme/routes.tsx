import { Navigate, type RouteObject } from 'react-router'
import type { CategoryKind } from './category-kinds'

/** Below "/": pages about programmes that are not in one, such as creating one. */
export const programmeListRoutes: RouteObject[] = [
  {
    path: 'programmes/new',
    lazy: async () => ({ Component: (await import('./create-programme-page')).CreateProgrammePage }),
  },
]

/** Below "/programmes/:programmeId": overview (index) and settings. An id of "new" is the form that adds one. */
export const programmeRoutes: RouteObject[] = [
  { index: true, lazy: async () => ({ Component: (await import('./overview-page')).OverviewPage }) },
  { path: 'settings', element: <Navigate replace to="programme" /> },
  {
    path: 'settings/programme',
    lazy: async () => ({ Component: (await import('./programme-page')).ProgrammePage }),
  },
  {
    path: 'settings/members/:id?',
    lazy: async () => ({ Component: (await import('./members-page')).MembersPage }),
  },
  categories('places'),
  categories('sectors'),
  categories('stakeholder-groups'),
  {
    path: 'settings/organisations/:id?',
    lazy: async () => ({ Component: (await import('./organisations-page')).OrganisationsPage }),
  },
  {
    path: 'settings/population-frame',
    lazy: async () => ({ Component: (await import('./population-frame-page')).PopulationFramePage }),
  },
]

function categories(kind: CategoryKind): RouteObject {
  return {
    path: `settings/${kind}/:id?`,
    lazy: async () => {
      const { CategoriesPage } = await import('./categories-page')
      // The key, because routes with the same page would hand it on with what is open in it.
      return { element: <CategoriesPage key={kind} kind={kind} /> }
    },
  }
}
