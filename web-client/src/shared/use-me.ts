import { useSyncExternalStore } from 'react'
import { queries, type Schemas } from '@/api/client'
import { onSessionChange, sessionState } from '@/api/session'

export function useSessionState() {
  return useSyncExternalStore(onSessionChange, sessionState)
}

/** Who is signed in, and where they take part. Asks only while somebody is. */
export function useMe() {
  const signedIn = useSessionState() === 'SIGNED_IN'
  return queries.useQuery('get', '/me', {}, { enabled: signedIn, staleTime: 60_000 })
}

/** Whoever leads a programme may start another. */
export function mayCreate({ mayCreateProgrammes, memberships }: Schemas['Me']): boolean {
  return mayCreateProgrammes || memberships.some(({ role }) => role === 'LEAD')
}
