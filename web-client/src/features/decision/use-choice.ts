import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api, bodyOf } from '@/api/client'
import { useProgrammeId } from '@/shared/use-membership'
import { useSettled } from '@/shared/use-settled'

const path = '/programmes/{programmeId}/shortlists/{id}/decision/preview'

/** What choosing these would mean, once nobody has ticked anything for a moment; nothing is decided. */
export function useChoice(shortlistId: string, chosen: string[]) {
  const programmeId = useProgrammeId()
  const typed = chosen.join()
  const settled = useSettled(typed)
  const query = useQuery({
    queryKey: ['post', path, { programmeId, id: shortlistId }, settled],
    queryFn: async ({ signal }) =>
      bodyOf(
        await api.POST(path, {
          params: { path: { programmeId, id: shortlistId } },
          body: { chosen: settled.split(',') },
          signal,
        }),
      ),
    enabled: settled !== '',
    placeholderData: keepPreviousData,
    retry: false,
  })
  // of nothing nothing is asked, and what was shown before is not waited for
  const isCurrent = typed === settled && (settled === '' || !query.isPlaceholderData)
  return {
    /** Of the last choice that could be weighed. */
    preview: settled === '' ? undefined : query.data,
    isCurrent,
    error: isCurrent ? query.error : null,
  }
}
