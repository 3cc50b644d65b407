import { useQuery } from '@tanstack/react-query'
import { api, type Schemas } from '@/api/client'
import { type Held, held } from '@/api/versions'
import { PageHeading } from '@/shared/page-heading'
import { QueryView } from '@/shared/query-view'
import { ReadOnlyNote } from '@/shared/read-only-note'
import { referenceRoles, useMayChange } from '@/shared/use-may-change'
import { useProgrammeId } from '@/shared/use-membership'
import { FrameForm } from './frame-form'
import { FrameTables } from './frame-tables'
import type { Categories } from './frame-values'
import { useCategories } from './use-categories'
import './settings.css'

const path = '/programmes/{programmeId}/population-frame'

export async function readFrame(programmeId: string): Promise<Held<Schemas['PopulationFrame']>> {
  return held(await api.GET(path, { params: { path: { programmeId } } }))
}

/** How many people there are: what reach is measured against. */
export function PopulationFramePage() {
  const programmeId = useProgrammeId()
  const mayChange = useMayChange(...referenceRoles)
  const frame = useQuery({
    queryKey: ['get', path, { programmeId }],
    queryFn: () => readFrame(programmeId),
  })
  const categories = useAllCategories()
  return (
    <>
      <PageHeading
        title="Population frame"
        purpose="How many people there are, so that everybody can see who is missing."
      />
      {!mayChange && <ReadOnlyNote who="Leads and facilitators" />}
      <QueryView query={categories} what="the categories">
        {(known) => (
          <QueryView query={frame} what="the population frame">
            {(current) =>
              mayChange ? (
                <FrameForm current={current} categories={known} readAgain={() => readFrame(programmeId)} />
              ) : (
                <FrameTables frame={current.data} categories={known} />
              )
            }
          </QueryView>
        )}
      </QueryView>
    </>
  )
}

/** Places, sectors and groups as one query: the grid makes sense only with all of them. */
function useAllCategories() {
  const queries = [useCategories('places'), useCategories('sectors'), useCategories('stakeholder-groups')]
  const [places, sectors, groups] = queries.map(({ data }) => data?.results)
  const data: Categories | undefined =
    places && sectors && groups ? { PLACE: places, SECTOR: sectors, GROUP: groups } : undefined
  return {
    data,
    error: queries.find(({ error }) => error)?.error ?? null,
    isFetching: queries.some(({ isFetching }) => isFetching),
    refetch: () => Promise.all(queries.map((query) => query.refetch())),
  }
}
