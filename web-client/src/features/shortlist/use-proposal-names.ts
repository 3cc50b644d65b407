import { useQuery } from '@tanstack/react-query'
import { api, bodyOf } from '@/api/client'
import { useProgrammeId } from '@/shared/use-membership'

const path = '/programmes/{programmeId}/calls/{id}/proposals'

/** What the proposals of a call are called: a list of shortlists carries only their ids. */
export function useProposalNames(callId: string): (proposalId: string) => string {
  const programmeId = useProgrammeId()
  const { data } = useQuery({
    queryKey: ['get', path, { programmeId, id: callId, titles: true }],
    queryFn: async ({ signal }) => {
      const titles = new Map<string, string>()
      let cursor: string | undefined
      do {
        const params = { path: { programmeId, id: callId }, query: { limit: 200, cursor } }
        const { results, metadata } = bodyOf(await api.GET(path, { params, signal }))
        for (const { id, title } of results) titles.set(id, title)
        cursor = metadata.nextCursor ?? undefined
      } while (cursor)
      return titles
    },
  })
  return (id) => data?.get(id) ?? (data ? 'a proposal that is not there any more' : '…')
}
