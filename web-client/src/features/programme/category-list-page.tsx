import { api, queries, type Schemas } from '@/api/client'
import { ifMatch } from '@/api/versions'
import { DataTable } from '@/shared/data-table'
import { EmptyState } from '@/shared/empty-state'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { Pager } from '@/shared/pager'
import { QueryView } from '@/shared/query-view'
import { ReadOnlyNote } from '@/shared/read-only-note'
import { useAddress } from '@/shared/use-address'
import { referenceRoles, useMayChange } from '@/shared/use-may-change'
import { useProgrammeId } from '@/shared/use-membership'
import { useRefresh } from '@/shared/use-refresh'
import { type CategoryKind, categoryKinds } from './category-kinds'
import { Refusal } from './refusal'
import { RemoveButton } from './remove-button'
import { useRemoval } from './use-removal'

type Category = Schemas['Category']

export function CategoryListPage({ kind }: { kind: CategoryKind }) {
  const { list, title, purpose, one, many, first } = categoryKinds[kind]
  const programmeId = useProgrammeId()
  const mayChange = useMayChange(...referenceRoles)
  const { get } = useAddress()
  const categories = queries.useQuery('get', list, {
    params: {
      path: { programmeId },
      query: { sort: get('sort'), cursor: get('cursor'), count: true },
    },
  })
  const removal = useCategoryRemoval(kind)
  const add = mayChange && (
    <Link className="nhsuk-button" to={`/programmes/${programmeId}/settings/${kind}/new`}>
      Add a {one}
    </Link>
  )

  return (
    <>
      <PageHeading title={title} purpose={purpose} action={add} />
      {!mayChange && <ReadOnlyNote who="Leads and facilitators" />}
      <Refusal of={removal.refusal} />
      <div className="il-card">
        <QueryView
          query={categories}
          what={`the ${many}`}
          isEmpty={({ results }) => results.length === 0}
          empty={
            <EmptyState title={`No ${many} yet`} action={add}>
              {first}
            </EmptyState>
          }
        >
          {({ results, metadata }) => (
            <>
              <DataTable<Category>
                caption={title}
                rows={results}
                rowKey={({ id }) => id}
                defaultSort="name"
                columns={[
                  {
                    header: 'Name',
                    sort: { ascending: 'name', descending: '-name' },
                    cell: ({ id, name }) => (mayChange ? <Link to={id}>{name}</Link> : name),
                  },
                  {
                    header: 'Code',
                    sort: { ascending: 'code', descending: '-code' },
                    cell: ({ code }) => code,
                  },
                  { header: 'Description', cell: ({ description }) => description ?? '–' },
                  ...(mayChange
                    ? [
                        {
                          header: 'Action',
                          cell: (row: Category) => (
                            <RemoveButton
                              name={row.name}
                              busy={removal.isRemoving}
                              onRemove={() => removal.start(row)}
                            />
                          ),
                        },
                      ]
                    : []),
                ]}
              />
              <Pager metadata={metadata} one={one} many={many} />
            </>
          )}
        </QueryView>
      </div>
    </>
  )
}

function useCategoryRemoval(kind: CategoryKind) {
  const { list, item, one } = categoryKinds[kind]
  const programmeId = useProgrammeId()
  const refresh = useRefresh()
  return useRemoval<Category>({
    nameOf: ({ name }) => name,
    remove: (row) =>
      api.DELETE(item, { params: { path: { programmeId, id: row.id } }, headers: ifMatch(row) }),
    restore: ({ code, name, description }, headers) =>
      api.POST(list, { params: { path: { programmeId } }, body: { code, name, description }, headers }),
    refresh,
    inUse: `People, organisations or the population frame still refer to this ${one}. Move them to another first, then remove it.`,
  })
}
