import type { Schemas } from '@/api/client'
import { Card } from '@/shared/card'
import { DataTable } from '@/shared/data-table'
import { counted, inDays } from '@/shared/format'
import { PageHeading } from '@/shared/page-heading'
import { QueryView } from '@/shared/query-view'
import { ReadOnlyNote } from '@/shared/read-only-note'
import { useMayChange } from '@/shared/use-may-change'
import { PolicyForm } from './policy-form'
import { PolicySentences } from './policy-sentences'
import { policyLabels, valuesOf } from './policy-values'
import { usePolicy } from './use-policy'
import './contact.css'

/** How much of people's time the programme may ask for. Everybody may know; leads set it. */
export function PolicyPage() {
  const mayChange = useMayChange('LEAD')
  return (
    <>
      <PageHeading
        title="Contact policy"
        purpose="How much of anybody’s time we may ask for, so that nobody is worn out by being asked."
      />
      {!mayChange && <ReadOnlyNote who="Leads" />}
      <QueryView query={usePolicy()} what="the contact policy">
        {(current) => (mayChange ? <PolicyForm current={current} /> : <Policy of={current.data} />)}
      </QueryView>
    </>
  )
}

function Policy({ of }: { of: Schemas['ContactPolicy'] }) {
  return (
    <>
      <Card title="What it says" note={of.updatedAt && `Since ${inDays(of.updatedAt)}`}>
        <PolicySentences values={valuesOf(of)} />
        {of.note && <p className="ct-note">{of.note}</p>}
      </Card>
      <Card title="In numbers">
        <dl className="ct-facts">
          <dt>{policyLabels.periodDays}</dt>
          <dd>{counted(of.periodDays, 'day', 'days')}</dd>
          <dt>{policyLabels.maxContacts}</dt>
          <dd>{of.maxContacts}</dd>
          <dt>{policyLabels.maxMinutes}</dt>
          <dd>{of.maxMinutes}</dd>
          <dt>{policyLabels.quietDaysAfterDecline}</dt>
          <dd>{counted(of.quietDaysAfterDecline, 'day', 'days')}</dd>
          <dt>{policyLabels.maxReminders}</dt>
          <dd>{of.maxReminders}</dd>
        </dl>
      </Card>
      {of.quietPeriods.length > 0 && (
        <Card title="Quiet periods">
          <DataTable
            caption="Quiet periods"
            rows={of.quietPeriods}
            rowKey={({ from, to, reason }) => `${from} ${to} ${reason}`}
            columns={[
              { header: 'Why', cell: ({ reason }) => reason },
              { header: 'First day', cell: ({ from }) => inDays(from) },
              { header: 'Last day', cell: ({ to }) => inDays(to) },
            ]}
          />
        </Card>
      )}
    </>
  )
}
