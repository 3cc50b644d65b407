import type { RouteObject } from 'react-router'
import { ErrorPage } from '@/app/error-page'
import { Home } from '@/app/home'
import { NotFoundPage } from '@/app/not-found-page'
import { ProgrammeScope } from '@/app/programme-scope'
import { RequireSession } from '@/app/require-session'
import { Shell } from '@/app/shell'
import { actionItemRoutes } from '@/features/action-item/routes'
import { assessmentRoutes } from '@/features/assessment/routes'
import { callRoutes } from '@/features/call/routes'
import { contactRoutes } from '@/features/contact/routes'
import { conversationRoutes } from '@/features/conversation/routes'
import { decisionRoutes } from '@/features/decision/routes'
import { identityRoutes, signedInIdentityRoutes } from '@/features/identity/routes'
import { importsRoutes } from '@/features/imports/routes'
import { invitationRoutes } from '@/features/invitation/routes'
import { mapRoutes } from '@/features/map/routes'
import { principleRoutes } from '@/features/principle/routes'
import { programmeListRoutes, programmeRoutes } from '@/features/programme/routes'
import { projectRoutes } from '@/features/project/routes'
import { reachRoutes } from '@/features/reach/routes'
import { retrospectiveGuestRoutes, retrospectiveRoutes } from '@/features/retrospective/routes'
import { shortlistRoutes } from '@/features/shortlist/routes'
import { stakeholderRoutes } from '@/features/stakeholder/routes'
import { trailRoutes } from '@/features/trail/routes'
import { workshopRoutes } from '@/features/workshop/routes'
import { Skeleton } from '@/shared/skeleton'

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
                path: 'programmes/:programmeId',
                Component: ProgrammeScope,
                children: [
                  ...programmeRoutes,
                  ...stakeholderRoutes(async () => ({
                    invitations: (await import('@/features/invitation/person-invitations')).PersonInvitations,
                    asks: (await import('@/features/contact/person-asks')).PersonAsks,
                    conversations: (await import('@/features/conversation/person-conversations'))
                      .PersonConversations,
                  })),
                  ...contactRoutes,
                  ...conversationRoutes,
                  ...invitationRoutes,
                  ...importsRoutes,
                  ...mapRoutes,
                  ...reachRoutes,
                  ...callRoutes,
                  ...assessmentRoutes,
                  ...shortlistRoutes,
                  ...decisionRoutes,
                  ...projectRoutes(async () => ({
                    workshops: (await import('@/features/workshop/project-workshops')).ProjectWorkshops,
                    retrospectives: (await import('@/features/retrospective/project-retrospectives'))
                      .ProjectRetrospectives,
                    actions: (await import('@/features/action-item/project-actions')).ProjectActions,
                  })),
                  ...workshopRoutes,
                  ...principleRoutes,
                  ...retrospectiveRoutes,
                  ...actionItemRoutes,
                  ...trailRoutes,
                  { path: '*', Component: NotFoundPage },
                ],
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
