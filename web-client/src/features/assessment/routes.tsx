import type { RouteObject } from 'react-router'

/** Below "/programmes/:programmeId": who assesses a call, what each of them says, and how far they differ. */
export const assessmentRoutes: RouteObject[] = [
  {
    path: 'projects/calls/:callId/assessment',
    lazy: async () => ({ Component: (await import('./assessment-page')).AssessmentPage }),
  },
  {
    path: 'projects/calls/:callId/assessment/mine',
    lazy: async () => ({ Component: (await import('./my-assessments-page')).MyAssessmentsPage }),
  },
  {
    path: 'projects/calls/:callId/assessment/mine/:assessmentId',
    lazy: async () => ({ Component: (await import('./assess-page')).AssessPage }),
  },
  {
    path: 'projects/calls/:callId/assessment/proposals/:proposalId',
    lazy: async () => ({ Component: (await import('./panel-words-page')).PanelWordsPage }),
  },
  {
    path: 'projects/calls/:callId/assessment/levels',
    lazy: async () => ({ Component: (await import('./calibration-page')).CalibrationPage }),
  },
]
