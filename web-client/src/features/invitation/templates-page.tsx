import { queries } from '@/api/client'
import { purposeWords } from '@/shared/asking-words'
import { DataTable } from '@/shared/data-table'
import { EmptyState } from '@/shared/empty-state'
import { counted } from '@/shared/format'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { Pager } from '@/shared/pager'
import { QueryView } from '@/shared/query-view'
import { ReadOnlyNote } from '@/shared/read-only-note'
import { Tag } from '@/shared/tag'
import { useAddress } from '@/shared/use-address'
import { useProgrammeId } from '@/shared/use-membership'
import { InvitationViews } from './invitation-views'
import { templatesPath } from './templates'
import { useMayInvite } from './use-may-invite'
import './invitation.css'

/** The words that invitations are written from. */
export function TemplatesPage() {
  const programmeId = useProgrammeId()
  const mayInvite = useMayInvite()
  const cursor = useAddress().get('cursor')
  const templates = queries.useQuery('get', templatesPath, {
    params: { path: { programmeId }, query: { cursor, count: true } },
  })
  const add = mayInvite && (
    <Link className="nhsuk-button" to="new">
      Write a template
    </Link>
  )
  return (
    <>
      <PageHeading
        title="Templates of invitations"
        purpose="The words people are invited with, and how much of their time is asked for."
        action={templates.data?.results.length !== 0 && add}
      />
      {!mayInvite && <ReadOnlyNote who="Leads and facilitators" />}
      <div className="il-card">
        <InvitationViews />
        <QueryView
          query={templates}
          what="the templates"
          isEmpty={({ results }) => results.length === 0}
          empty={
            <EmptyState title="No templates yet" action={add}>
              Write what people are asked, once for each purpose.
            </EmptyState>
          }
        >
          {({ results, metadata }) => (
            <>
              <DataTable
                caption="Templates"
                rows={results}
                rowKey={({ id }) => id}
                columns={[
                  { header: 'Template', cell: ({ id, name }) => <Link to={id}>{name}</Link> },
                  { header: 'What for', cell: ({ purpose }) => purposeWords[purpose] },
                  { header: 'Asks for', cell: ({ minutes }) => counted(minutes, 'minute', 'minutes') },
                  { header: 'To answer', cell: ({ daysToAnswer }) => counted(daysToAnswer, 'day', 'days') },
                  {
                    header: 'Reminder',
                    cell: ({ reminderAfterDays: days }) =>
                      days === null ? 'By hand' : `After ${counted(days, 'day', 'days')}`,
                  },
                  {
                    header: 'Status',
                    cell: ({ status }) =>
                      status === 'ACTIVE' ? (
                        <Tag meaning="done">Offered</Tag>
                      ) : (
                        <Tag meaning="closed">Archived</Tag>
                      ),
                  },
                ]}
              />
              <Pager metadata={metadata} one="template" many="templates" />
            </>
          )}
        </QueryView>
      </div>
    </>
  )
}
