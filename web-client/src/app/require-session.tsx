import { useQuery } from '@tanstack/react-query'
import { Navigate, Outlet, useLocation } from 'react-router'
import { refreshSession, sessionState } from '@/api/session'
import { Failure } from '@/shared/failure'
import { Skeleton } from '@/shared/skeleton'
import { useSessionState } from '@/shared/use-me'

/** Lets in who is signed in. After a reload the cookie tells; who must sign in first comes back here afterwards. */
export function RequireSession() {
  const state = useSessionState()
  const { pathname, search } = useLocation()
  const resumed = useQuery({
    queryKey: ['session'],
    enabled: state === 'UNKNOWN',
    gcTime: 0,
    queryFn: async () => {
      await refreshSession()
      if (sessionState() === 'UNKNOWN') throw new Error('The service is away')
      return true
    },
  })

  if (state === 'SIGNED_IN') return <Outlet />
  if (state === 'SIGNED_OUT') {
    // Who came to the front door is shown in by sign-in itself, which knows the programme.
    const from = pathname === '/' ? undefined : pathname + search
    return <Navigate replace to="/sign-in" state={{ from }} />
  }
  if (resumed.error) {
    return <Failure what="Interlace" error={resumed.error} onRetry={() => resumed.refetch()} />
  }
  return <Skeleton of="Interlace" />
}
