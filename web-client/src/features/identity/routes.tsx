import type { RouteObject } from 'react-router'

export const identityRoutes: RouteObject[] = [
  { path: 'sign-in', lazy: async () => ({ Component: (await import('./sign-in-page')).SignInPage }) },
  { path: 'sign-in/mails', lazy: async () => ({ Component: (await import('./mails-page')).MailsPage }) },
]

export const signedInIdentityRoutes: RouteObject[] = [
  {
    path: 'programmes',
    lazy: async () => ({ Component: (await import('./choose-programme-page')).ChooseProgrammePage }),
  },
]
