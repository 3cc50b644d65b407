import type { RouteObject } from 'react-router'
import { NotFoundPage } from '@/app/not-found-page'
import { actionItemRoutes } from '@/features/action-item/routes'
import { assessmentRoutes } from '@/features/assessment/routes'
import { callRoutes } from '@/features/call/routes'
import { challengeRoutes } from '@/features/challenge/routes'
import { contactRoutes } from '@/features/contact/routes'
import { conversationRoutes } from '@/features/conversation/routes'
import { decisionRoutes } from '@/features/decision/routes'
import { importsRoutes } from '@/features/imports/routes'
import { insightRoutes } from '@/features/insight/routes'
import { invitationRoutes } from '@/features/invitation/routes'
import { mapRoutes } from '@/features/map/routes'
import { principleRoutes } from '@/features/principle/routes'
import { prioritisationRoutes } from '@/features/prioritisation/routes'
import { programmeRoutes } from '@/features/programme/routes'
import { projectRoutes } from '@/features/project/routes'
import { reachRoutes } from '@/features/reach/routes'
import { retrospectiveRoutes } from '@/features/retrospective/routes'
import { serviceModelRoutes } from '@/features/service-model/routes'
import { shortlistRoutes } from '@/features/shortlist/routes'
import { stakeholderRoutes } from '@/features/stakeholder/routes'
import { symptomRoutes } from '@/features/symptom/routes'
import { targetRoutes } from '@/features/target/routes'
import { trailRoutes } from '@/features/trail/routes'
import { workshopRoutes } from '@/features/workshop/routes'

/** What there is below "/programmes/:programmeId". */
export const programmePages: RouteObject[] = [
  ...programmeRoutes,
  ...stakeholderRoutes(async () => ({
    invitations: (await import('@/features/invitation/person-invitations')).PersonInvitations,
    asks: (await import('@/features/contact/person-asks')).PersonAsks,
    conversations: (await import('@/features/conversation/person-conversations')).PersonConversations,
  })),
  ...contactRoutes,
  ...conversationRoutes,
  ...insightRoutes,
  ...invitationRoutes,
  ...importsRoutes,
  ...mapRoutes,
  ...serviceModelRoutes,
  ...reachRoutes,
  ...callRoutes,
  ...assessmentRoutes,
  ...shortlistRoutes,
  ...decisionRoutes,
  ...projectRoutes(async () => ({
    workshops: (await import('@/features/workshop/project-workshops')).ProjectWorkshops,
    retrospectives: (await import('@/features/retrospective/project-retrospectives')).ProjectRetrospectives,
    actions: (await import('@/features/action-item/project-actions')).ProjectActions,
  })),
  ...workshopRoutes,
  ...principleRoutes,
  ...retrospectiveRoutes,
  ...actionItemRoutes,
  ...challengeRoutes(async () => ({
    targets: (await import('@/features/target/challenge-targets')).ChallengeTargets,
  })),
  ...symptomRoutes,
  ...targetRoutes,
  ...prioritisationRoutes,
  ...trailRoutes,
  { path: '*', Component: NotFoundPage },
]
