import { FilterBar, FilterSelect } from '@/shared/filter-bar'
import { useAddress } from '@/shared/use-address'
import type { useReference } from '@/shared/use-reference'
import { OrganisationFilter } from './organisation-filter'
import { statusOptions } from './status-words'
import { peopleFilters } from './use-people-query'
import './people-filters.css'

const names: string[] = [...peopleFilters, 'sort']

const waves = [0, 1, 2, 3, 4, 5].map((wave) => ({
  value: String(wave),
  label: wave === 0 ? 'Seeds' : `Wave ${wave}`,
}))

const orders = [
  { value: '-name', label: 'Name, Z to A' },
  { value: '-createdAt', label: 'Newest first' },
]

export function PeopleFilters({ reference }: { reference: ReturnType<typeof useReference> }) {
  const organisationCode = useAddress().get('organisationCode')
  return (
    <div className="sh-filters">
      <FilterBar label="Filter people" names={names}>
        <FilterSelect name="status" label="Status" all="Any status" options={statusOptions} />
        <FilterSelect name="placeCode" label="Place" all="Any place" options={reference.places.options} />
        <FilterSelect name="sectorCode" label="Sector" all="Any sector" options={reference.sectors.options} />
        <FilterSelect name="groupCode" label="Group" all="Any group" options={reference.groups.options} />
        <FilterSelect name="wave" label="Wave" all="Any wave" options={waves} />
        <FilterSelect name="sort" label="Order" all="Name, A to Z" options={orders} />
        <OrganisationFilter key={organisationCode} code={organisationCode} />
      </FilterBar>
    </div>
  )
}
