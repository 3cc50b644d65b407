import { queries } from '@/api/client'

/** What the service says about itself. It does not change while a page is open. */
export function useApiRoot() {
  return queries.useQuery('get', '/', {}, { staleTime: Number.POSITIVE_INFINITY })
}
