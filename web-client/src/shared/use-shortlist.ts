import { useQuery } from '@tanstack/react-query'
import { api, type Schemas } from '@/api/client'
import { type Held, held } from '@/api/versions'
import { inMinutes } from '@/shared/format'
import { useProgrammeId } from '@/shared/use-membership'

export type Shortlist = Schemas['Shortlist']

export const shortlistPath = '/programmes/{programmeId}/shortlists/{id}'

/** Whether its computing goes on by itself. */
export const isUnderWay = ({ state }: Pick<Shortlist, 'state'>) => state === 'QUEUED' || state === 'RUNNING'

/** One that is kept; read again and again while it is being computed. */
export function useShortlist(id: string | undefined) {
  const programmeId = useProgrammeId()
  return useQuery({
    queryKey: ['get', shortlistPath, { programmeId, id }],
    queryFn: async ({ signal }): Promise<Held<Shortlist>> =>
      held(await api.GET(shortlistPath, { params: { path: { programmeId, id: id ?? '' } }, signal })),
    enabled: id !== undefined,
    refetchInterval: ({ state }) => (state.data && isUnderWay(state.data.data) ? 1000 : false),
  })
}

/** What a shortlist is called: by its name, or by when it was asked for. */
export function titleOf({ title, createdAt }: Pick<Shortlist, 'title' | 'createdAt'>): string {
  return title ?? `Shortlist of ${inMinutes(createdAt)}`
}

/** "Book it yourself", as it was called at that time. */
export function namesOf({ scores }: Pick<Shortlist, 'scores'>): (id: string) => string {
  const titles = new Map(scores.map(({ proposalId, title }) => [proposalId, title]))
  return (id) => titles.get(id) ?? 'A proposal that is not there any more'
}
