import { FilterBar, FilterSelect } from '@/shared/filter-bar'
import { useAddress } from '@/shared/use-address'
import { useProjects } from '@/shared/use-projects'
import { useReference } from '@/shared/use-reference'
import { symptomFilters } from './symptoms'

/** All that narrows the list beside its search. */
export function SymptomFilterBar() {
  const { get } = useAddress()
  const { sectors, groups } = useReference()
  const projects = useProjects()
  const titles = (projects.data?.results ?? []).map(({ id, title }) => ({ value: id, label: title }))
  const retrospectiveId = get('retrospectiveId')
  return (
    <FilterBar label="Filter symptoms" names={symptomFilters.filter((name) => name !== 'q')}>
      <FilterSelect name="projectId" label="Found by project" all="Any project" options={titles} />
      <FilterSelect name="sectorCode" label="Met in sector" all="Any sector" options={sectors.options} />
      <FilterSelect name="groupCode" label="Met by group" all="Any group" options={groups.options} />
      {retrospectiveId && (
        <FilterSelect
          name="retrospectiveId"
          label="Retrospective"
          all="Any retrospective"
          options={[{ value: retrospectiveId, label: 'One retrospective' }]}
        />
      )}
    </FilterBar>
  )
}
