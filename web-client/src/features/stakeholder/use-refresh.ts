import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'

/** Reads again whatever is shown of programmes: people, referrals, waves and counts hang together. */
export function useRefresh(): () => Promise<void> {
  const queryClient = useQueryClient()
  return useCallback(
    () =>
      queryClient.invalidateQueries({
        predicate: ({ queryKey: [, path] }) => String(path).startsWith('/programmes'),
      }),
    [queryClient],
  )
}
