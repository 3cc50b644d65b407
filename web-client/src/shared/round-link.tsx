import { queries } from '@/api/client'
import { Link } from '@/shared/link'
import { useProgrammeId } from '@/shared/use-membership'

/** The round that somebody is asked to vote in, by its title. */
export function RoundLink({ id }: { id: string }) {
  const programmeId = useProgrammeId()
  const round = queries.useQuery('get', '/programmes/{programmeId}/prioritisations/{id}', {
    params: { path: { programmeId, id } },
  })
  return (
    <Link to={`/programmes/${programmeId}/prioritisations/${id}`}>{round.data?.title ?? 'one round'}</Link>
  )
}
