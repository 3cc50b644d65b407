import { useParams } from 'react-router'
import { queries } from '@/api/client'
import { hasStatus } from '@/api/problem'
import { purposeWords } from '@/shared/asking-words'
import { Card } from '@/shared/card'
import { counted } from '@/shared/format'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { QueryView } from '@/shared/query-view'
import { RoundLink } from '@/shared/round-link'
import { Tag } from '@/shared/tag'
import { useProgrammeId } from '@/shared/use-membership'
import { InvitationActions } from './invitation-actions'
import { InvitationHistory } from './invitation-history'
import { type Invitation, stateInWords, stateMeaning } from './invitation-words'
import { useInvitation } from './invitations'
import { MailView } from './mail-view'
import { useMayInvite, useMayReadWords } from './use-may-invite'
import './invitation.css'

/** One invitation: what became of it so far, what it says, and what can be done about it. */
export function InvitationPage() {
  const { invitationId = '' } = useParams()
  const invitation = useInvitation(invitationId)
  return invitation.data ? (
    <One invitation={invitation.data} />
  ) : (
    <>
      <PageHeading title="Invitation" />
      <div className="il-card">
        <QueryView query={invitation} what="the invitation">
          {() => null}
        </QueryView>
      </div>
    </>
  )
}

function One({ invitation }: { invitation: Invitation }) {
  const { state, purpose, minutes, stakeholder, templateName, roundId, prioritisationId } = invitation
  const home = `/programmes/${useProgrammeId()}`
  const mayInvite = useMayInvite()
  const mayRead = useMayReadWords()
  return (
    <>
      <PageHeading
        title={`Invitation of ${stakeholder.name}`}
        purpose={
          <>
            {purposeWords[purpose]}, {counted(minutes, 'minute', 'minutes')}, in the words of “{templateName}
            ”.
          </>
        }
        tags={<Tag meaning={stateMeaning(state)}>{stateInWords(state, purpose)}</Tag>}
      />
      <div className="il-grid il-grid--two-one">
        <div className="il-stack">
          <Card title="What became of it">
            <InvitationHistory of={invitation} />
          </Card>
          {mayRead && <Words id={invitation.id} version={invitation.version} />}
        </div>
        <div className="il-stack">
          {mayInvite && <InvitationActions key={state} invitation={invitation} />}
          <Card title="Where it belongs">
            <ul className="iv-links">
              <li>
                <Link to={`${home}/stakeholders/${stakeholder.id}`}>{stakeholder.name}</Link>
              </li>
              {prioritisationId && (
                <li>
                  The round to vote in: <RoundLink id={prioritisationId} />
                </li>
              )}
              {roundId && (
                <li>
                  <Link to={`${home}/invitations/rounds/${roundId}`}>The invitations it was made with</Link>
                </li>
              )}
              <li>
                <Link to={`${home}/contacts?stakeholderId=${stakeholder.id}`}>
                  What else we asked of them
                </Link>
              </li>
            </ul>
          </Card>
        </div>
      </div>
    </>
  )
}

function Words({ id, version }: { id: string; version: number }) {
  const programmeId = useProgrammeId()
  const text = queries.useQuery(
    'get',
    '/programmes/{programmeId}/invitations/{id}/text',
    { params: { path: { programmeId, id } } },
    { retry: false },
  )
  return (
    <Card title="What it says" note="Without the link, which is theirs alone.">
      {hasStatus(text.error, 410) ? (
        <p className="il-text">Its words were forgotten with the person.</p>
      ) : (
        <QueryView key={version} query={text} what="what it says">
          {(mail) => <MailView text={mail} />}
        </QueryView>
      )}
    </Card>
  )
}
