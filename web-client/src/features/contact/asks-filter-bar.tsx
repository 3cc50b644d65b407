import { useId, useState } from 'react'
import { FilterBar, FilterDate, FilterSelect } from '@/shared/filter-bar'
import { PersonPicker } from '@/shared/person-picker'
import { type AskFilters, askFilters } from './asks'
import { purposeOptions } from './contact-words'
import { usePersonName } from './use-person-name'

export function AsksFilterBar({ filters: { stakeholderId } }: { filters: AskFilters }) {
  return (
    <div className="ct-filters">
      <FilterBar label="Filter asks" names={[...askFilters]}>
        <PersonFilter key={stakeholderId} id={stakeholderId} />
        <FilterSelect name="purpose" label="What for" all="Anything" options={purposeOptions} />
        <FilterDate name="from" label="From" />
        <FilterDate name="until" label="Until" />
      </FilterBar>
    </div>
  )
}

/** Somebody found by typing, and sent by their id. */
function PersonFilter({ id }: { id: string | undefined }) {
  const fieldId = useId()
  const [typed, setTyped] = useState<{ name: string; id: string }>()
  const name = usePersonName(id).data?.name ?? ''
  const shown = typed ?? { name, id: id ?? '' }
  return (
    <div className="il-filters__item ct-filters__person">
      <PersonPicker
        id={fieldId}
        label="Person"
        value={shown.name}
        onChange={(text) => setTyped({ name: text, id: '' })}
        onChoose={(person) => setTyped(person)}
      />
      <input type="hidden" name="stakeholderId" value={shown.id} />
    </div>
  )
}
