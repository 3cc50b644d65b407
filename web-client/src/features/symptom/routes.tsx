import type { RouteObject } from 'react-router'

/** Below "/programmes/:programmeId": signs that working together is difficult. */
export const symptomRoutes: RouteObject[] = [
  {
    path: 'challenges/symptoms',
    lazy: async () => ({ Component: (await import('./symptom-list-page')).SymptomListPage }),
  },
  {
    path: 'challenges/symptoms/new',
    lazy: async () => ({ Component: (await import('./symptom-new-page')).SymptomNewPage }),
  },
  {
    path: 'challenges/symptoms/:symptomId',
    lazy: async () => ({ Component: (await import('./symptom-page')).SymptomPage }),
  },
  {
    path: 'challenges/symptoms/:symptomId/edit',
    lazy: async () => ({ Component: (await import('./symptom-edit-page')).SymptomEditPage }),
  },
]
