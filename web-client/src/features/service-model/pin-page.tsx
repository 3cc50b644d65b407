import { useQuery } from '@tanstack/react-query'
import { Navigate, useParams } from 'react-router'
import { api, bodyOf } from '@/api/client'
import { EmptyState } from '@/shared/empty-state'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { QueryView } from '@/shared/query-view'
import { useProgrammeId } from '@/shared/use-membership'
import { oneFlow, pinsIn } from './one-flow'
import { modelsPath, readDocument, useModelsHome } from './service-models'

/** Leads to a breakdown or an improvement in the picture it is pinned to, for whoever knows only which it is. */
export function PinPage() {
  const programmeId = useProgrammeId()
  const home = useModelsHome()
  const { pinId = '' } = useParams()
  const place = useQuery({
    queryKey: ['place of a pin', programmeId, pinId],
    queryFn: () => placeOf(programmeId, pinId),
  })
  return (
    <QueryView query={place} what="where it is pinned">
      {({ at }) =>
        at ? (
          <Navigate to={`${home}/${at}&at=pin:${pinId}`} replace />
        ) : (
          <>
            <PageHeading title="It is no longer there" />
            <div className="il-card">
              <EmptyState
                title="It is pinned to no model now"
                action={<Link to={home}>To the service models</Link>}
              >
                Somebody deleted it. Versions that were kept may still show it.
              </EmptyState>
            </div>
          </>
        )
      }
    </QueryView>
  )
}

async function placeOf(programmeId: string, pinId: string): Promise<{ at?: string }> {
  const params = { path: { programmeId }, query: { limit: 200 } }
  for (const { id } of bodyOf(await api.GET(modelsPath, { params })).results) {
    const document = await readDocument(programmeId, id)
    const flow = document.flows.find((one) => pinsIn(oneFlow(document, one)).some((pin) => pin.id === pinId))
    if (flow) return { at: `${id}?flow=${flow.id}` }
  }
  return {}
}
