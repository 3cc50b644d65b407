import { anyState } from '@/shared/action-items'
import { FilterBar, FilterSelect } from '@/shared/filter-bar'
import { useAddress } from '@/shared/use-address'
import { useProjects } from '@/shared/use-projects'
import { useToday } from '@/shared/use-today'
import { actionFilters } from './actions'

const states = [
  { value: anyState, label: 'Any state' },
  { value: 'DONE', label: 'Done' },
  { value: 'DROPPED', label: 'Dropped' },
]

/** All that narrows the list beside its search. */
export function ActionFilterBar() {
  const { get } = useAddress()
  const today = useToday()
  const projects = useProjects()
  // A link of another day means that day.
  const late = get('dueOn') ?? `lt:${today()}`
  const titles = (projects.data?.results ?? []).map(({ id, title }) => ({ value: id, label: title }))
  return (
    <FilterBar label="Filter actions" names={actionFilters.filter((name) => name !== 'q')}>
      <FilterSelect name="state" label="State" all="Open" options={states} />
      <FilterSelect name="projectId" label="Project" all="Any project" options={titles} />
      <FilterSelect
        name="dueOn"
        label="Due"
        all="Any day"
        options={[{ value: late, label: 'Before today' }]}
      />
      <OwnerFilter />
    </FilterBar>
  )
}

/** Whose they are comes from links, of a person or of a mail. */
function OwnerFilter() {
  const { get } = useAddress()
  const ownerId = get('ownerId')
  return ownerId ? (
    <FilterSelect
      name="ownerId"
      label="Who sees to it"
      all="Anybody"
      options={[{ value: ownerId, label: 'One person' }]}
    />
  ) : null
}
