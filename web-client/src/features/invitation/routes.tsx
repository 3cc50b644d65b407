import type { RouteObject } from 'react-router'

/** Below "/programmes/:programmeId": asking people by mail, and what became of it. */
export const invitationRoutes: RouteObject[] = [
  {
    path: 'invitations',
    lazy: async () => ({ Component: (await import('./invitations-page')).InvitationsPage }),
  },
  { path: 'invitations/new', lazy: async () => ({ Component: (await import('./invite-page')).InvitePage }) },
  {
    path: 'invitations/rounds',
    lazy: async () => ({ Component: (await import('./rounds-page')).RoundsPage }),
  },
  {
    path: 'invitations/rounds/:roundId',
    lazy: async () => ({ Component: (await import('./round-page')).RoundPage }),
  },
  {
    path: 'invitations/templates',
    lazy: async () => ({ Component: (await import('./templates-page')).TemplatesPage }),
  },
  {
    path: 'invitations/templates/:templateId',
    lazy: async () => ({ Component: (await import('./template-page')).TemplatePage }),
  },
  {
    path: 'invitations/:invitationId',
    lazy: async () => ({ Component: (await import('./invitation-page')).InvitationPage }),
  },
]
