import { keepPreviousData } from '@tanstack/react-query'
import { queries } from '@/api/client'
import { optionsIn, purposeWords } from '@/shared/asking-words'
import { DownloadList } from '@/shared/download-list'
import { FilterBar, FilterSelect } from '@/shared/filter-bar'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { Pager } from '@/shared/pager'
import { QueryView } from '@/shared/query-view'
import { RoundLink } from '@/shared/round-link'
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
import { InviteLink, NoInvitations } from './no-invitations'
import { useMayInvite } from './use-may-invite'
import './invitation.css'

/** Everybody who was invited, and what became of it. */
export function InvitationsPage() {
  const programmeId = useProgrammeId()
  const mayInvite = useMayInvite()
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
  const isEmpty = !isNarrowed && invitations.data?.results.length === 0

  return (
    <>
      <PageHeading
        title="Invitations"
        purpose="Who was asked by mail, whether it reached them, and what they said."
        // Where there is none yet, the list itself says so and asks for the first.
        action={!isEmpty && mayInvite && <InviteLink />}
      />
      <div className="il-card">
        <InvitationViews />
        <div className="iv-filters">
          <FilterBar label="Filter invitations" names={[...invitationFilters]}>
            <FilterSelect name="state" label="State" all="Any state" options={stateOptions} />
            <FilterSelect name="purpose" label="What for" all="Anything" options={optionsIn(purposeWords)} />
            <input type="hidden" name="stakeholderId" value={filters.stakeholderId ?? ''} />
            <input type="hidden" name="roundId" value={filters.roundId ?? ''} />
            <input type="hidden" name="prioritisationId" value={filters.prioritisationId ?? ''} />
          </FilterBar>
        </div>
        {filters.prioritisationId && <InRound id={filters.prioritisationId} />}
        <QueryView
          query={invitations}
          what="the invitations"
          isEmpty={({ results }) => results.length === 0}
          empty={<NoInvitations mayInvite={mayInvite} />}
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
              <InvitationsTable
                caption="Invitations"
                invitations={results}
                withPeople
                inOneRound={filters.prioritisationId !== undefined}
              />
              <Pager metadata={{ nextCursor: metadata.nextCursor }} one="invitation" many="invitations" />
            </>
          )}
        </QueryView>
      </div>
    </>
  )
}

/** The round whose voters alone are listed, and the way to all others. */
function InRound({ id }: { id: string }) {
  const { searchWith } = useAddress()
  return (
    <p className="il-text iv-in-round">
      Only who was asked to vote in <RoundLink id={id} />. Who has voted is told to nobody.{' '}
      <Link to={searchWith({ prioritisationId: null })}>Show invitations for anything</Link>
    </p>
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
