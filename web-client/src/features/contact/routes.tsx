import type { RouteObject } from 'react-router'

/** Below "/programmes/:programmeId": how much of people's time is asked for, and how much may be. */
export const contactRoutes: RouteObject[] = [
  { path: 'contacts', lazy: async () => ({ Component: (await import('./asks-page')).AsksPage }) },
  { path: 'contacts/new', lazy: async () => ({ Component: (await import('./ask-new-page')).AskNewPage }) },
  {
    path: 'contacts/people',
    lazy: async () => ({ Component: (await import('./burdens-page')).BurdensPage }),
  },
  {
    path: 'settings/contact-policy',
    lazy: async () => ({ Component: (await import('./policy-page')).PolicyPage }),
  },
]
