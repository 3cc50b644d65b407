import { queries, type Schemas } from '@/api/client'
import { type Column, DataTable } from '@/shared/data-table'
import { EmptyState } from '@/shared/empty-state'
import { FilterBar, FilterSelect, FilterText } from '@/shared/filter-bar'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { Pager } from '@/shared/pager'
import { QueryView } from '@/shared/query-view'
import { ReadOnlyNote } from '@/shared/read-only-note'
import { useAddress } from '@/shared/use-address'
import { referenceRoles, useMayChange } from '@/shared/use-may-change'
import { useProgrammeId } from '@/shared/use-membership'
import { type OrganisationType, typeName, typeOptions } from './organisation-types'
import { Refusal } from './refusal'
import { RemoveButton } from './remove-button'
import { useCategoryOptions } from './use-categories'
import { useOrganisationRemoval } from './use-organisation-removal'

type Organisation = Schemas['Organisation']

const filters = ['q', 'type', 'placeCode', 'sectorCode']

export function OrganisationListPage() {
  const programmeId = useProgrammeId()
  const mayChange = useMayChange(...referenceRoles)
  const { get } = useAddress()
  const places = useCategoryOptions('places')
  const sectors = useCategoryOptions('sectors')
  const removal = useOrganisationRemoval()
  const organisations = queries.useQuery('get', '/programmes/{programmeId}/organisations', {
    params: {
      path: { programmeId },
      query: {
        q: get('q'),
        type: get('type') as OrganisationType | undefined,
        placeCode: get('placeCode'),
        sectorCode: get('sectorCode'),
        sort: get('sort'),
        cursor: get('cursor'),
        count: true,
      },
    },
  })
  const isFiltered = filters.some((name) => get(name))
  const add = mayChange && (
    <Link className="nhsuk-button" to={`/programmes/${programmeId}/settings/organisations/new`}>
      Add an organisation
    </Link>
  )

  return (
    <>
      <PageHeading
        title="Organisations"
        purpose="Where people work: practices, trusts, councils, charities."
        action={add}
      />
      {!mayChange && <ReadOnlyNote who="Leads and facilitators" />}
      <Refusal of={removal.refusal} />
      <div className="il-card">
        {mayChange && (
          <p className="il-text">
            Many at once?{' '}
            <Link to={`/programmes/${programmeId}/imports`}>Import them from a spreadsheet</Link>
          </p>
        )}
        <FilterBar label="Filter organisations" names={filters}>
          <FilterText name="q" label="Name" />
          <FilterSelect name="type" label="Type" all="Any type" options={typeOptions} />
          <FilterSelect name="placeCode" label="Place" all="Any place" options={places} />
          <FilterSelect name="sectorCode" label="Sector" all="Any sector" options={sectors} />
        </FilterBar>
        <QueryView
          query={organisations}
          what="the organisations"
          isEmpty={({ results }) => results.length === 0}
          empty={
            isFiltered ? (
              <EmptyState title="No organisation fits">Look for something else, or show all.</EmptyState>
            ) : (
              <EmptyState title="No organisations yet" action={add}>
                Begin with those your first people work for.
              </EmptyState>
            )
          }
        >
          {({ results, metadata }) => (
            <>
              <DataTable
                caption="Organisations"
                rows={results}
                rowKey={({ id }) => id}
                defaultSort="name"
                columns={[
                  ...columns(mayChange, nameIn(places), nameIn(sectors)),
                  ...(mayChange ? [removing(removal.isRemoving, removal.start)] : []),
                ]}
              />
              <Pager metadata={metadata} one="organisation" many="organisations" />
            </>
          )}
        </QueryView>
      </div>
    </>
  )
}

type NameOf = (code: string | null) => string

function nameIn(options: { value: string; label: string }[]): NameOf {
  return (code) => options.find(({ value }) => value === code)?.label ?? code ?? '–'
}

function columns(mayChange: boolean, place: NameOf, sector: NameOf): Column<Organisation>[] {
  return [
    {
      header: 'Name',
      sort: { ascending: 'name', descending: '-name' },
      cell: ({ id, name }) => (mayChange ? <Link to={id}>{name}</Link> : name),
    },
    { header: 'Type', cell: ({ type }) => typeName(type) },
    { header: 'ODS code', cell: ({ odsCode }) => odsCode ?? '–' },
    { header: 'Place', cell: ({ placeCode }) => place(placeCode) },
    { header: 'Sector', cell: ({ sectorCode }) => sector(sectorCode) },
  ]
}

function removing(busy: boolean, remove: (row: Organisation) => void): Column<Organisation> {
  return {
    header: 'Action',
    cell: (row) => <RemoveButton name={row.name} busy={busy} onRemove={() => remove(row)} />,
  }
}
