import { keepPreviousData } from '@tanstack/react-query'
import { queries } from '@/api/client'
import { EmptyState } from '@/shared/empty-state'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { QueryView } from '@/shared/query-view'
import { useAddress } from '@/shared/use-address'
import { useProgrammeId } from '@/shared/use-membership'
import { useReference } from '@/shared/use-reference'
import { MapChoices } from './map-choices'
import { attributeOf, colouringOf } from './map-colours'
import { StakeholderMap } from './stakeholder-map'
import './map.css'

const whileComputing = 2_000

export function MapPage() {
  const programmeId = useProgrammeId()
  const { get, searchWith } = useAddress()
  const reference = useReference()
  const colouring = colouringOf(get('colour'))
  const filters = {
    status: get('status') as 'ENGAGED' | undefined,
    placeCode: get('placeCode'),
    sectorCode: get('sectorCode'),
    groupCode: get('groupCode'),
  }
  const isNarrowed = Object.values(filters).some(Boolean)
  const none = Object.fromEntries(Object.keys(filters).map((name) => [name, null]))
  const map = queries.useQuery(
    'get',
    '/programmes/{programmeId}/stakeholder-map',
    { params: { path: { programmeId }, query: { ...filters, attribute: attributeOf(colouring) } } },
    {
      placeholderData: keepPreviousData,
      refetchInterval: ({ state }) => (state.data?.measures === 'PENDING' ? whileComputing : false),
    },
  )

  return (
    <>
      <PageHeading
        title="Stakeholder map"
        purpose="Who referred whom, wave by wave, and where the map is empty."
      />
      <div className="il-card">
        <MapChoices reference={reference} colouring={colouring} />
      </div>
      <QueryView
        query={map}
        what="the stakeholder map"
        isEmpty={({ nodes }) => nodes.length === 0}
        empty={
          isNarrowed ? (
            <EmptyState title="Nobody fits" action={<Link to={searchWith(none)}>Show everybody</Link>}>
              No person meets all that is asked.
            </EmptyState>
          ) : (
            <EmptyState
              title="The map is empty"
              action={<Link to={`/programmes/${programmeId}/stakeholders/new`}>Add the first person</Link>}
            >
              It grows with the people you add and with those they refer.
            </EmptyState>
          )
        }
      >
        {(data) => <StakeholderMap map={data} reference={reference} colouring={colouring} />}
      </QueryView>
    </>
  )
}
