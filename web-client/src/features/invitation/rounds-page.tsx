import { api, queries } from '@/api/client'
import { purposeWords } from '@/shared/asking-words'
import { DataTable } from '@/shared/data-table'
import { DownloadList } from '@/shared/download-list'
import { EmptyState } from '@/shared/empty-state'
import { inDays, inDigits } from '@/shared/format'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { Pager } from '@/shared/pager'
import { QueryView } from '@/shared/query-view'
import { totalInWords } from '@/shared/total-in-words'
import { useAddress } from '@/shared/use-address'
import { useProgrammeId } from '@/shared/use-membership'
import { InvitationViews } from './invitation-views'
import { countIn, leftOutIn, roundsPath } from './rounds'
import { StateBar } from './state-bar'
import { useMayInvite } from './use-may-invite'
import './invitation.css'

/** People who were invited together. */
export function RoundsPage() {
  const programmeId = useProgrammeId()
  const mayInvite = useMayInvite()
  const cursor = useAddress().get('cursor')
  const rounds = queries.useQuery('get', roundsPath, {
    params: { path: { programmeId }, query: { cursor, count: true } },
  })
  const invite = mayInvite && (
    <Link className="nhsuk-button" to={`/programmes/${programmeId}/invitations/new`}>
      Invite people
    </Link>
  )
  const whole = () =>
    api.GET(roundsPath, {
      params: { path: { programmeId } },
      headers: { Accept: 'text/csv' },
      parseAs: 'blob',
    })
  return (
    <>
      <PageHeading
        title="Rounds of invitations"
        purpose="People who were invited together, and how far each round has come."
        action={rounds.data?.results.length !== 0 && invite}
      />
      <div className="il-card">
        <InvitationViews />
        <QueryView
          query={rounds}
          what="the rounds"
          isEmpty={({ results }) => results.length === 0}
          empty={
            <EmptyState title="No rounds yet" action={invite}>
              Two people or more who are invited together, such as all whom a wave referred, make a round.
            </EmptyState>
          }
        >
          {({ results, metadata }) => (
            <>
              <div className="il-bar">
                <p role="status">
                  <strong>{totalInWords(metadata, 'round', 'rounds')}</strong>, newest first
                </p>
                <div className="il-tools">
                  <DownloadList fileName="invitation-rounds.csv" read={whole}>
                    Load all as CSV
                  </DownloadList>
                </div>
              </div>
              <DataTable
                caption="Rounds"
                rows={results}
                rowKey={({ id }) => id}
                columns={[
                  { header: 'Round', cell: ({ id, name }) => <Link to={id}>{name}</Link> },
                  { header: 'What for', cell: ({ purpose }) => purposeWords[purpose] },
                  { header: 'Sent', cell: ({ sendAt }) => inDays(sendAt) },
                  { header: 'Invited', numeric: true, cell: ({ invited }) => inDigits(invited) },
                  {
                    header: 'Answered',
                    numeric: true,
                    cell: (round) =>
                      round.purpose === 'BALLOT' ? 'A secret' : inDigits(countIn(round, 'ANSWERED')),
                  },
                  { header: 'Left out', numeric: true, cell: (round) => inDigits(leftOutIn(round)) },
                  { header: 'How far', cell: (round) => <StateBar round={round} small /> },
                ]}
              />
              <Pager metadata={{ nextCursor: metadata.nextCursor }} one="round" many="rounds" />
            </>
          )}
        </QueryView>
      </div>
    </>
  )
}
