import { useRoutes } from 'react-router'
import { ConversationEditPage } from './conversation-edit-page'
import { ConversationListPage } from './conversation-list-page'
import { ConversationPage } from './conversation-page'
import { HoldPage } from './hold-page'
import { PlanPage } from './plan-page'
import { RecordPage } from './record-page'

/** Below "/programmes/:programmeId/conversations". */
export function ConversationPages() {
  return useRoutes([
    { index: true, element: <ConversationListPage /> },
    { path: 'new', element: <RecordPage /> },
    { path: 'plan', element: <PlanPage /> },
    { path: ':conversationId', element: <ConversationPage /> },
    { path: ':conversationId/edit', element: <ConversationEditPage /> },
    { path: ':conversationId/hold', element: <HoldPage /> },
  ])
}
