import { FilterBar, FilterSelect } from '@/shared/filter-bar'
import { inWords } from '@/shared/in-words'
import { useProjects } from '@/shared/use-projects'
import { phases } from './retrospective-words'
import { retrospectiveFilters } from './retrospectives'

const options = [
  { value: 'in:PREPARE,REFLECT,GROUP,VOTE,DISCUSS,COMMIT', label: 'Not closed' },
  ...phases.map((phase) => ({ value: phase, label: inWords(phase) })),
]

/** All that narrows the list. */
export function RetrospectiveFilterBar() {
  const projects = useProjects()
  const titles = (projects.data?.results ?? []).map(({ id, title }) => ({ value: id, label: title }))
  return (
    <FilterBar label="Filter retrospectives" names={[...retrospectiveFilters]}>
      <FilterSelect name="phase" label="Phase" all="Any phase" options={options} />
      <FilterSelect name="projectId" label="Project" all="Any project" options={titles} />
    </FilterBar>
  )
}
