import { queries, type Schemas } from '@/api/client'
import { Card } from '@/shared/card'
import { Link } from '@/shared/link'
import { QueryView } from '@/shared/query-view'
import { useProgrammeId } from '@/shared/use-membership'
import { invitationsPath, untilSent } from './invitations'
import { InvitationsTable } from './invitations-table'
import { PersonLinks } from './person-links'
import { useMayInvite, useMayReadWords } from './use-may-invite'
import './invitation.css'

const most = 5

/** A card of the page about somebody: what they were invited to, what they said, and their links. */
export function PersonInvitations({ person: { id, status } }: { person: Schemas['Stakeholder'] }) {
  const programmeId = useProgrammeId()
  const home = `/programmes/${programmeId}/invitations`
  const mayInvite = useMayInvite()
  const maySeeLinks = useMayReadWords()
  const invitations = queries.useQuery(
    'get',
    invitationsPath,
    { params: { path: { programmeId }, query: { stakeholderId: id, limit: most } } },
    { refetchInterval: ({ state: { data } }) => untilSent(data?.results ?? []) },
  )
  return (
    <Card
      title="Invitations and links"
      note="What they were invited to by mail, and by which links they answer."
    >
      <QueryView
        query={invitations}
        what="the invitations"
        isEmpty={({ results }) => results.length === 0}
        empty={<p className="il-text">They have not been invited by mail yet.</p>}
      >
        {({ results, metadata }) => (
          <>
            <InvitationsTable caption="Invitations" invitations={results} />
            {metadata.nextCursor && (
              <p className="il-text">
                <Link to={`${home}?stakeholderId=${id}`}>See all</Link>
              </p>
            )}
          </>
        )}
      </QueryView>
      {maySeeLinks && <PersonLinks personId={id} />}
      {mayInvite && status !== 'OPTED_OUT' && (
        <Link
          className="nhsuk-button nhsuk-button--secondary il-button--small"
          to={`${home}/new?stakeholderId=${id}`}
        >
          Invite
        </Link>
      )}
    </Card>
  )
}
