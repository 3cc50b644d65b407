import { queries } from '@/api/client'
import { useProgrammeId } from './use-membership'

const usual = ['PLACE', 'SECTOR', 'GROUP']

/** What people of the programme can be counted by: what every programme has, and attributes of its own once they are known. */
export function useDimensionNames(): string[] {
  const dimensions = queries.useQuery('get', '/programmes/{programmeId}/reach/dimensions', {
    params: { path: { programmeId: useProgrammeId() } },
  })
  return dimensions.data?.results.map(({ dimension }) => dimension) ?? usual
}
