import { queries, type Schemas } from '@/api/client'
import { useProgrammeId } from '@/shared/use-membership'

export type KeptTemplate = Schemas['RetrospectiveTemplate']

export const keptTemplatesPath = '/programmes/{programmeId}/retrospective-templates'
export const keptTemplatePath = '/programmes/{programmeId}/retrospective-templates/{id}'

/** The questions that the programme keeps; none until they are read. */
export function useKeptTemplates(): KeptTemplate[] {
  const programmeId = useProgrammeId()
  const kept = queries.useQuery('get', keptTemplatesPath, {
    params: { path: { programmeId }, query: { limit: 50 } },
  })
  return kept.data?.results ?? []
}
