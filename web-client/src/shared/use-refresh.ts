import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'

/** Reads again whatever is shown of programmes: lists, figures and counts hang together. */
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

/** Reads again who one is and where: names, statuses and roles of programmes stand in the frame of every page. */
export function useRefreshMe(): () => Promise<void> {
  const queryClient = useQueryClient()
  return useCallback(() => queryClient.invalidateQueries({ queryKey: ['get', '/me'] }), [queryClient])
}
