import type { RouteObject } from 'react-router'

/** Below "/programmes/:programmeId": calls for proposals, and what is proposed to them. */
export const callRoutes: RouteObject[] = [
  {
    path: 'projects/calls',
    lazy: async () => ({ Component: (await import('./call-list-page')).CallListPage }),
  },
  {
    path: 'projects/calls/new',
    lazy: async () => ({ Component: (await import('./call-new-page')).CallNewPage }),
  },
  {
    path: 'projects/calls/:callId',
    lazy: async () => ({ Component: (await import('./call-page')).CallPage }),
  },
  {
    path: 'projects/calls/:callId/edit',
    lazy: async () => ({ Component: (await import('./call-edit-page')).CallEditPage }),
  },
  {
    path: 'projects/calls/:callId/proposals',
    lazy: async () => ({ Component: (await import('./proposal-list-page')).ProposalListPage }),
  },
  {
    path: 'projects/calls/:callId/proposals/new',
    lazy: async () => ({ Component: (await import('./proposal-new-page')).ProposalNewPage }),
  },
  {
    path: 'projects/ideas',
    lazy: async () => ({ Component: (await import('./idea-list-page')).IdeaListPage }),
  },
  {
    path: 'projects/proposals/:proposalId',
    lazy: async () => ({ Component: (await import('./proposal-page')).ProposalPage }),
  },
  {
    path: 'projects/proposals/:proposalId/edit',
    lazy: async () => ({ Component: (await import('./proposal-edit-page')).ProposalEditPage }),
  },
]
