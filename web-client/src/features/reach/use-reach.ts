import { keepPreviousData } from '@tanstack/react-query'
import { queries } from '@/api/client'
import { useAddress } from '@/shared/use-address'
import { useProgrammeId } from '@/shared/use-membership'
import { useDimension } from './dimensions'

const whileComputing = 2_000
const reachPath = '/programmes/{programmeId}/reach'

/** Who is heard in the dimension of the address, read again until its intervals are there. */
export function useReach() {
  const programmeId = useProgrammeId()
  const dimension = useDimension()
  return queries.useQuery(
    'get',
    reachPath,
    { params: { path: { programmeId }, query: { dimension } } },
    {
      placeholderData: keepPreviousData,
      refetchInterval: ({ state }) => (state.data?.intervals === 'PENDING' ? whileComputing : false),
    },
  )
}

/** The same up to the day that the address compares with, if it names one. */
export function useReachBefore(isAllowed: boolean) {
  const programmeId = useProgrammeId()
  const dimension = useDimension()
  const asOf = useAddress().get('since')
  return queries.useQuery(
    'get',
    reachPath,
    { params: { path: { programmeId }, query: { dimension, asOf } } },
    { enabled: isAllowed && asOf !== undefined },
  )
}
