import { purposeWords } from '@/shared/asking-words'
import { type Column, DataTable } from '@/shared/data-table'
import { inDays, inDigits, inMinutes } from '@/shared/format'
import { Link } from '@/shared/link'
import { RoundLink } from '@/shared/round-link'
import { Tag } from '@/shared/tag'
import { useProgrammeId } from '@/shared/use-membership'
import { answerInWords, type Invitation, stateInWords, stateMeaning } from './invitation-words'

type Props = {
  caption: string
  invitations: Invitation[]
  withPeople?: boolean
  /** Whether they are all for one round, which is named already. */
  inOneRound?: boolean
}

/** Invitations, each with how far it has come; the first column leads to its history. */
export function InvitationsTable({ caption, invitations, withPeople = false, inOneRound = false }: Props) {
  const home = `/programmes/${useProgrammeId()}/invitations`
  const roundOf = ({ prioritisationId: id }: Invitation) =>
    id && !inOneRound ? (
      <small>
        in <RoundLink id={id} />
      </small>
    ) : null
  const purpose: Column<Invitation> = {
    header: 'What for',
    cell: (invitation) => (
      <>
        {purposeWords[invitation.purpose]}
        {roundOf(invitation)}
        <small>{inDigits(invitation.minutes)} minutes</small>
      </>
    ),
  }
  const first: Column<Invitation>[] = withPeople
    ? [
        {
          header: 'Person',
          cell: ({ id, stakeholder: { name } }) => <Link to={`${home}/${id}`}>{name}</Link>,
        },
        purpose,
      ]
    : [
        {
          header: 'What for',
          cell: (invitation) => (
            <>
              <Link to={`${home}/${invitation.id}`}>{purposeWords[invitation.purpose]}</Link>
              {roundOf(invitation)}
            </>
          ),
        },
      ]
  return (
    <div className="iv-table">
      <DataTable
        caption={caption}
        rows={invitations}
        rowKey={({ id }) => id}
        columns={[
          ...first,
          { header: 'State', cell: (invitation) => <Standing of={invitation} /> },
          { header: 'Sent', cell: (invitation) => <Sent of={invitation} /> },
          { header: 'Reminders', numeric: true, cell: ({ reminders }) => inDigits(reminders.length) },
          { header: 'Answer', cell: (invitation) => <Answer of={invitation} /> },
        ]}
      />
    </div>
  )
}

function Standing({ of: { state, purpose, reason } }: { of: Invitation }) {
  return (
    <>
      <Tag meaning={stateMeaning(state)}>{stateInWords(state, purpose)}</Tag>
      {reason && <small className="iv-reason">{reason}</small>}
    </>
  )
}

function Sent({ of: { sentAt, sendAt, state } }: { of: Invitation }) {
  if (sentAt) return inDays(sentAt)
  return state === 'SCHEDULED' ? `to be sent ${inMinutes(sendAt)}` : '–'
}

function Answer({ of: invitation }: { of: Invitation }) {
  const { answeredAt } = invitation
  return (
    <>
      {answerInWords(invitation) ?? '–'}
      {answeredAt && <small>{inDays(answeredAt)}</small>}
    </>
  )
}
