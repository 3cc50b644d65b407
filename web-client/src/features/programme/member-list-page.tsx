import { useState } from 'react'
import { queries, type Schemas } from '@/api/client'
import { ConfirmDialog } from '@/shared/confirm-dialog'
import { type Column, DataTable } from '@/shared/data-table'
import { EmptyState } from '@/shared/empty-state'
import { FilterBar, FilterSelect } from '@/shared/filter-bar'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { Pager } from '@/shared/pager'
import { QueryView } from '@/shared/query-view'
import { ReadOnlyNote } from '@/shared/read-only-note'
import { Tag } from '@/shared/tag'
import { useAddress } from '@/shared/use-address'
import { useMayChange } from '@/shared/use-may-change'
import { type Role, useMembership, useProgrammeId } from '@/shared/use-membership'
import { Refusal } from './refusal'
import { RemoveButton } from './remove-button'
import { roleName, roles } from './roles'
import { useMemberRemoval } from './use-member-removal'

type Member = Schemas['Member']

export function MemberListPage() {
  const programmeId = useProgrammeId()
  const mayChange = useMayChange('LEAD')
  const myself = useMembership(programmeId)?.memberId
  const { get } = useAddress()
  const [leaving, setLeaving] = useState<Member>()
  const removal = useMemberRemoval()
  const members = queries.useQuery('get', '/programmes/{programmeId}/members', {
    params: {
      path: { programmeId },
      query: {
        role: get('role') as Role | undefined,
        sort: get('sort'),
        cursor: get('cursor'),
        count: true,
      },
    },
  })

  // Whoever removes themselves cannot undo it any more.
  const remove = (member: Member) => (member.id === myself ? setLeaving(member) : removal.start(member))

  return (
    <>
      <PageHeading
        title="Members"
        purpose="Who works on the programme, and what each of them may do."
        action={
          mayChange && (
            <Link className="nhsuk-button" to={`/programmes/${programmeId}/settings/members/new`}>
              Add a member
            </Link>
          )
        }
      />
      {!mayChange && <ReadOnlyNote who="Leads" />}
      <Refusal of={removal.refusal} />
      <div className="il-card">
        <FilterBar label="Filter members" names={['role']}>
          <FilterSelect name="role" label="Role" all="Any role" options={roles} />
        </FilterBar>
        <QueryView
          query={members}
          what="the members"
          isEmpty={({ results }) => results.length === 0}
          empty={
            <EmptyState title="Nobody has this role">Choose another role, or show all members.</EmptyState>
          }
        >
          {({ results, metadata }) => (
            <>
              <DataTable
                caption="Members"
                rows={results}
                rowKey={({ id }) => id}
                defaultSort="name"
                columns={columns(mayChange, removal.isRemoving, remove)}
              />
              <Pager metadata={metadata} one="member" many="members" />
            </>
          )}
        </QueryView>
      </div>
      {leaving && (
        <ConfirmDialog
          open
          title="Remove yourself?"
          confirm="Remove me"
          cancel="Stay"
          busy={removal.isRemoving}
          onConfirm={() => {
            setLeaving(undefined)
            removal.start(leaving)
          }}
          onCancel={() => setLeaving(undefined)}
        >
          You lose access to this programme at once. Only another lead can add you again.
        </ConfirmDialog>
      )}
    </>
  )
}

function columns(mayChange: boolean, busy: boolean, remove: (member: Member) => void): Column<Member>[] {
  const all: Column<Member>[] = [
    {
      header: 'Name',
      sort: { ascending: 'name', descending: '-name' },
      cell: ({ id, name }) => (mayChange ? <Link to={id}>{name}</Link> : name),
    },
    { header: 'Email address', cell: ({ email }) => email },
    { header: 'Role', cell: ({ role }) => <Tag meaning="fact">{roleName(role)}</Tag> },
  ]
  if (!mayChange) return all
  const removing: Column<Member> = {
    header: 'Action',
    cell: (member) => <RemoveButton name={member.name} busy={busy} onRemove={() => remove(member)} />,
  }
  return [...all, removing]
}
