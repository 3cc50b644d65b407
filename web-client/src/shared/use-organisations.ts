import { keepPreviousData } from '@tanstack/react-query'
import { queries, type Schemas } from '@/api/client'
import { useProgrammeId } from '@/shared/use-membership'
import { useSettled } from '@/shared/use-settled'

export type Organisation = Schemas['Organisation']

/** Organisations with a word that begins like this; none until something is typed. */
export function useOrganisations(text: string) {
  const programmeId = useProgrammeId()
  const q = useSettled(text.trim())
  const found = queries.useQuery(
    'get',
    '/programmes/{programmeId}/organisations',
    { params: { path: { programmeId }, query: { q, limit: 10 } } },
    { enabled: q !== '', placeholderData: keepPreviousData },
  )
  const organisations: Organisation[] = q === '' ? [] : (found.data?.results ?? [])
  return { organisations, isReading: q !== text.trim() || found.isFetching }
}
