import type { RouteObject } from 'react-router'

/** Below "/programmes/:programmeId": talks with people. */
export const conversationRoutes: RouteObject[] = [
  {
    path: 'conversations',
    lazy: async () => ({ Component: (await import('./conversation-list-page')).ConversationListPage }),
  },
  {
    path: 'conversations/new',
    lazy: async () => ({ Component: (await import('./record-page')).RecordPage }),
  },
  {
    path: 'conversations/plan',
    lazy: async () => ({ Component: (await import('./plan-page')).PlanPage }),
  },
  {
    path: 'conversations/:conversationId',
    lazy: async () => ({ Component: (await import('./conversation-page')).ConversationPage }),
  },
  {
    path: 'conversations/:conversationId/edit',
    lazy: async () => ({ Component: (await import('./conversation-edit-page')).ConversationEditPage }),
  },
  {
    path: 'conversations/:conversationId/hold',
    lazy: async () => ({ Component: (await import('./hold-page')).HoldPage }),
  },
]
