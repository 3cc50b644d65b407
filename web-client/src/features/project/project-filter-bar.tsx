import { queries } from '@/api/client'
import { FilterBar, FilterSelect } from '@/shared/filter-bar'
import { inWords } from '@/shared/in-words'
import { useAddress } from '@/shared/use-address'
import { useProgrammeId } from '@/shared/use-membership'
import { useReference } from '@/shared/use-reference'
import { useToday } from '@/shared/use-today'
import { projectStates } from './project-words'
import { projectFilters } from './projects'

const states = [
  { value: 'in:PLANNED,ACTIVE,PAUSED', label: 'Not over' },
  ...projectStates.map((state) => ({ value: state, label: inWords(state) })),
]

/** All that narrows the list beside its search. */
export function ProjectFilterBar() {
  const programmeId = useProgrammeId()
  const { places, sectors } = useReference()
  const { get } = useAddress()
  const today = useToday()
  // A link of another day means that day.
  const late = get('nextDueOn') ?? `lt:${today()}`
  const calls = queries.useQuery('get', '/programmes/{programmeId}/calls', {
    params: { path: { programmeId }, query: { limit: 200 } },
  })
  const titles = (calls.data?.results ?? []).map(({ id, title }) => ({ value: id, label: title }))
  return (
    <FilterBar label="Filter projects" names={projectFilters.filter((name) => name !== 'q')}>
      <FilterSelect name="state" label="State" all="Any state" options={states} />
      <FilterSelect name="placeCode" label="Place" all="Any place" options={places.options} />
      <FilterSelect name="sectorCode" label="Sector" all="Any sector" options={sectors.options} />
      <FilterSelect name="callId" label="Call" all="Any call" options={titles} />
      <FilterSelect
        name="nextDueOn"
        label="Milestones"
        all="Any"
        options={[{ value: late, label: 'Overdue' }]}
      />
    </FilterBar>
  )
}
