import type { Schemas } from '@/api/client'
import { type Column, DataTable } from '@/shared/data-table'
import { inDays, inDigits } from '@/shared/format'
import { Link } from '@/shared/link'
import { StatusTag } from '@/shared/status-tag'
import { Tag } from '@/shared/tag'
import { useProgrammeId } from '@/shared/use-membership'
import { type Burden, type Burdens, isUsedUp, minutesFor } from './burdens'
import { useMayAsk } from './use-may-ask'

type Policy = Schemas['ContactPolicy']
type Props = { burdens: Burden[]; policy: Policy; view: Burdens }

export function BurdensTable({ burdens, policy, view }: Props) {
  const home = `/programmes/${useProgrammeId()}`
  const mayAsk = useMayAsk()

  const person: Column<Burden> = {
    header: 'Person',
    cell: ({ stakeholder: { id, name } }) => <Link to={`${home}/stakeholders/${id}`}>{name}</Link>,
  }
  const status: Column<Burden> = { header: 'Status', cell: (burden) => <StatusTag status={burden.status} /> }
  const asked: Column<Burden>[] = [
    {
      header: 'Asks',
      numeric: true,
      cell: ({ asks, stakeholder: { id, name } }) => (
        <Link to={`${home}/contacts?stakeholderId=${id}`}>
          {inDigits(asks)}
          <span className="nhsuk-u-visually-hidden"> of {name}</span>
        </Link>
      ),
    },
    { header: 'Minutes', numeric: true, cell: ({ askedMinutes }) => inDigits(askedMinutes) },
    {
      header: policy.periodDays === 1 ? 'Today' : `In the last ${inDigits(policy.periodDays)} days`,
      cell: (burden) => <InPeriod of={burden} policy={policy} />,
    },
    { header: 'Last asked', cell: ({ lastAskedOn }) => (lastAskedOn ? inDays(lastAskedOn) : '–') },
  ]
  const action: Column<Burden> = {
    header: 'Action',
    cell: ({ status: standing, stakeholder: { id, name } }) =>
      standing === 'OPTED_OUT' ? (
        '–'
      ) : (
        <Link to={`${home}/contacts/new?stakeholderId=${id}`}>
          Record an ask<span className="nhsuk-u-visually-hidden"> of {name}</span>
        </Link>
      ),
  }
  const isNever = view === 'NEVER'
  return (
    <DataTable
      caption={isNever ? 'People never asked' : 'People asked most'}
      rows={burdens}
      rowKey={({ stakeholder }) => stakeholder.id}
      columns={[person, ...(isNever ? [status] : asked), ...(isNever && mayAsk ? [action] : [])]}
    />
  )
}

/** Both counts against what the policy allows this person. */
function InPeriod({ of: burden, policy }: { of: Burden; policy: Policy }) {
  const { periodAsks, periodMinutes } = burden
  return (
    <span className="ct-period-use">
      {inDigits(periodAsks)} of {inDigits(policy.maxContacts)} asks, {inDigits(periodMinutes)} of{' '}
      {inDigits(minutesFor(burden, policy))} minutes
      {burden.status !== 'OPTED_OUT' && isUsedUp(burden, policy) && <Tag meaning="attention">Used up</Tag>}
      {burden.status === 'OPTED_OUT' && <StatusTag status="OPTED_OUT" />}
    </span>
  )
}
