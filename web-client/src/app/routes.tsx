import type { PatchRoutesOnNavigationFunction, RouteObject } from 'react-router'
import { ErrorPage } from '@/app/error-page'
import { Home } from '@/app/home'
import { NotFoundPage } from '@/app/not-found-page'
import { ProgrammeScope } from '@/app/programme-scope'
import { RequireSession } from '@/app/require-session'
import { Shell } from '@/app/shell'
import { identityRoutes, signedInIdentityRoutes } from '@/features/identity/routes'
import { programmeListRoutes } from '@/features/programme/routes'
import { retrospectiveGuestRoutes } from '@/features/retrospective/routes'
import { Skeleton } from '@/shared/skeleton'

const programme = 'programme'

/** Each page is loaded when somebody goes there, so that the first one shows soon. */
export const routes: RouteObject[] = [
  {
    path: '/',
    Component: Shell,
    HydrateFallback: () => <Skeleton of="the page" />,
    children: [
      {
        ErrorBoundary: ErrorPage,
        children: [
          {
            Component: RequireSession,
            children: [
              { index: true, Component: Home },
              ...signedInIdentityRoutes,
              ...programmeListRoutes,
              {
                id: programme,
                path: 'programmes/:programmeId',
                Component: ProgrammeScope,
              },
            ],
          },
          ...identityRoutes,
          ...retrospectiveGuestRoutes,
          {
            path: 'accessibility',
            lazy: async () => ({ Component: (await import('@/app/accessibility-page')).AccessibilityPage }),
          },
          { path: '*', Component: NotFoundPage },
        ],
      },
    ],
  },
]

/** Which pages a programme has is loaded when somebody goes to one, so that what signs people in stays light. */
export const discoverPages: PatchRoutesOnNavigationFunction = async ({ matches, patch }) => {
  const found = matches.find(({ route }) => route.id === programme)?.route
  if (found && !found.children) patch(programme, (await import('@/app/programme-pages')).programmePages)
}
