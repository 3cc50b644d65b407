import { queries } from '@/api/client'
import { useProgrammeId } from '@/shared/use-membership'
import { allCategories, type CategoryKind, categoryKinds } from './category-kinds'

/** All categories of a kind, to choose from. */
export function useCategories(kind: CategoryKind) {
  const programmeId = useProgrammeId()
  return queries.useQuery('get', categoryKinds[kind].list, {
    params: { path: { programmeId }, query: { limit: allCategories } },
  })
}

/** The same as options of a field; none until they are read. */
export function useCategoryOptions(kind: CategoryKind) {
  const { data } = useCategories(kind)
  return (data?.results ?? []).map(({ code, name }) => ({ value: code, label: name }))
}
