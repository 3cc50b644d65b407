import { queries, type Schemas } from '@/api/client'
import { useIsOneOf, useProgrammeId } from '@/shared/use-membership'

type TrailNode = Schemas['TrailNode']

/** What cites an insight by itself; its themes and what it was taken apart into are shown by other cards. */
export function useWhatCites(id: string) {
  const programmeId = useProgrammeId()
  const enabled = useIsOneOf('LEAD', 'FACILITATOR', 'CONTRIBUTOR', 'VIEWER', 'INTEGRATION')
  const trail = queries.useQuery(
    'get',
    '/programmes/{programmeId}/trail/{kind}/{id}',
    { params: { path: { programmeId, kind: 'INSIGHT', id } } },
    { enabled },
  )
  return { ...trail, data: trail.data && citing(trail.data) }
}

function citing({ root, nodes, edges }: Schemas['Trail']): TrailNode[] {
  const direct = new Set(edges.flatMap(({ from, to }) => (from.id === root.id ? to.id : [])))
  return nodes.filter(({ id, kind }) => direct.has(id) && kind !== 'THEME' && kind !== 'INSIGHT')
}
