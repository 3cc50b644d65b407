import { FilterBar, FilterSelect } from '@/shared/filter-bar'
import { inWords } from '@/shared/in-words'
import { useAddress } from '@/shared/use-address'
import { useReference } from '@/shared/use-reference'
import { challengeStatuses } from './challenge-words'
import { challengeFilters } from './challenges'

const statuses = [
  { value: 'in:OPEN,IN_PROGRESS', label: 'Not over' },
  ...challengeStatuses.map((status) => ({ value: status, label: inWords(status) })),
]

/** What comes from links alone, of somebody or of what a challenge rests on. */
const linked = [
  { name: 'ownerId', label: 'Who sees to it', all: 'Anybody', one: 'One person' },
  { name: 'symptomId', label: 'Symptom', all: 'Any symptom', one: 'One symptom' },
  { name: 'insightId', label: 'Insight', all: 'Any insight', one: 'One insight' },
  { name: 'themeId', label: 'Theme', all: 'Any theme', one: 'One theme' },
]

/** All that narrows the list beside its search. */
export function ChallengeFilterBar() {
  const { groups, places } = useReference()
  const { get } = useAddress()
  return (
    <FilterBar label="Filter challenges" names={challengeFilters.filter((name) => name !== 'q')}>
      <FilterSelect name="status" label="Status" all="Any status" options={statuses} />
      <FilterSelect name="groupCode" label="Affects group" all="Any group" options={groups.options} />
      <FilterSelect name="placeCode" label="Affects place" all="Any place" options={places.options} />
      {linked.map(({ name, label, all, one }) => {
        const value = get(name)
        return value ? (
          <FilterSelect key={name} name={name} label={label} all={all} options={[{ value, label: one }]} />
        ) : null
      })}
    </FilterBar>
  )
}
