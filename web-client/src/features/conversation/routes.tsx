import type { RouteObject } from 'react-router'

/** Below "/programmes/:programmeId": talks with people. What is below them is known once somebody goes there. */
export const conversationRoutes: RouteObject[] = [
  {
    path: 'conversations/*',
    lazy: async () => ({ Component: (await import('./conversation-pages')).ConversationPages }),
  },
]
