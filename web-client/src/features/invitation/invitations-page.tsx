import { keepPreviousData } from '@tanstack/react-query'
import { queries } from '@/api/client'
import { optionsIn, purposeWords } from '@/shared/asking-words'
import { DownloadList } from '@/shared/download-list'
import { EmptyState } from '@/shared/empty-state'
import { FilterBar, FilterSelect } from '@/shared/filter-bar'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { Pager } from '@/shared/pager'
import { QueryView } from '@/shared/query-view'
import { totalInWords } from '@/shared/total-in-words'
import { useAddress } from '@/shared/use-address'
import { useProgrammeId } from '@/shared/use-membership'
import { usePersonName } from '@/shared/use-person-name'
import { InvitationViews } from './invitation-views'
import { stateOptions } from './invitation-words'
import {
  invitationFilters,
  invitationsPath,
  readAllInvitations,
  untilSent,
  useInvitationFilters,
} from './invitations'
import { InvitationsTable } from './invitations-table'
import { useMayInvite } from './use-may-invite'
import './invitation.css'

/** Everybody who was invited, and what became of it. */
export function InvitationsPage() {
  const programmeId = useProgrammeId()
  const mayInvite = useMayInvite()
  const { searchWith } = useAddress()
  const { filters, isNarrowed, cursor } = useInvitationFilters()
  const invitations = queries.useQuery(
    'get',
    invitationsPath,
    { params: { path: { programmeId }, query: { ...filters, cursor, count: true } } },
    {
      placeholderData: keepPreviousData,
      refetchInterval: ({ state: { data } }) => untilSent(data?.results ?? []),
    },
  )
  const all = searchWith(Object.fromEntries(invitationFilters.map((name) => [name, null])))
  const isEmpty = !isNarrowed && invitations.data?.results.length === 0
  const invite = mayInvite && (
    <Link className="nhsuk-button" to="new">
      Invite people
    </Link>
  )

  return (
    <>
      <PageHeading
        title="Invitations"
        purpose="Who was asked by mail, whether it reached them, and what they said."
        // Where there is none yet, the list itself says so and asks for the first.
        action={!isEmpty && invite}
      />
      <div className="il-card">
        <InvitationViews />
        <div className="iv-filters">
          <FilterBar label="Filter invitations" names={[...invitationFilters]}>
            <FilterSelect name="state" label="State" all="Any state" options={stateOptions} />
            <FilterSelect name="purpose" label="What for" all="Anything" options={optionsIn(purposeWords)} />
            <input type="hidden" name="stakeholderId" value={filters.stakeholderId ?? ''} />
            <input type="hidden" name="roundId" value={filters.roundId ?? ''} />
          </FilterBar>
        </div>
        <QueryView
          query={invitations}
          what="the invitations"
          isEmpty={({ results }) => results.length === 0}
          empty={
            isNarrowed ? (
              <EmptyState title="No invitation fits" action={<Link to={all}>Show all</Link>}>
                Try another state or purpose.
              </EmptyState>
            ) : (
              <EmptyState title="Nobody has been invited yet" action={invite}>
                Invite the people you know. Who says yes can name colleagues, who are invited next.
              </EmptyState>
            )
          }
        >
          {({ results, metadata }) => (
            <>
              <div className="il-bar">
                <p role="status">
                  <strong>{totalInWords(metadata, 'invitation', 'invitations')}</strong>
                  <Only {...filters} />, latest first
                </p>
                <div className="il-tools">
                  <DownloadList
                    fileName="invitations.csv"
                    read={() => readAllInvitations(programmeId, filters)}
                  >
                    Load all as CSV
                  </DownloadList>
                </div>
              </div>
              <InvitationsTable caption="Invitations" invitations={results} withPeople />
              <Pager metadata={{ nextCursor: metadata.nextCursor }} one="invitation" many="invitations" />
            </>
          )}
        </QueryView>
      </div>
    </>
  )
}

/** Whom or which round the address narrows the list to, which no box shows. */
function Only({ stakeholderId, roundId }: { stakeholderId?: string; roundId?: string }) {
  const person = usePersonName(stakeholderId).data
  return (
    <>
      {person && ` of ${person.name}`}
      {roundId && (
        <>
          {' '}
          of <Link to={`rounds/${roundId}`}>one round</Link>
        </>
      )}
    </>
  )
}
