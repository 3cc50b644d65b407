import { useState } from 'react'
import { DataTable } from '@/shared/data-table'
import { EmptyState } from '@/shared/empty-state'
import { reasonOf } from '@/shared/failure'
import { counted, inMinutes } from '@/shared/format'
import { Link } from '@/shared/link'
import { QueryView } from '@/shared/query-view'
import { useProgrammeId } from '@/shared/use-membership'
import type { Board } from './board-state'
import { LeftOutList } from './left-out-list'
import { type Participant, useSeats, wayInWords } from './seats'
import { TakeAway } from './take-away'
import { useSeatLinks } from './use-seat-links'
import { WithdrawLink } from './withdraw-link'

/** Everybody who takes part, with what was sent to them and what can be done about it. */
export function PeopleTable({ board }: { board: Board }) {
  const { id, anonymity } = board.everybody.retrospective
  const seats = useSeats(id)
  const [leaving, setLeaving] = useState<Participant>()
  const [withdrawing, setWithdrawing] = useState<Participant>()
  const sending = useSeatLinks(id)
  // Whether anybody has written is told to everybody; whether one has, to nobody.
  const mayTakeAway = anonymity === 'NAMED' || board.counts.written + board.counts.rated === 0
  return (
    <QueryView
      query={seats}
      what="who takes part"
      isEmpty={(all) => all.length === 0}
      empty={<EmptyState title="Nobody yet">The team of the project has no members. Add people.</EmptyState>}
    >
      {(all) => (
        <>
          <SendAll all={all} sending={sending} />
          {sending.error ? <p role="alert">{reasonOf(sending.error)}</p> : null}
          <LeftOutList of={sending.data?.leftOut} />
          <DataTable
            caption="People"
            rows={all}
            rowKey={({ id: seatId }) => seatId}
            columns={[
              { header: 'Who', cell: (one) => <Who of={one} /> },
              { header: 'How they come', cell: (one) => <Way of={one} /> },
              {
                header: 'Do',
                cell: (one) => (
                  <Tools
                    of={one}
                    mayTakeAway={mayTakeAway}
                    onSend={() => sending.isPending || sending.mutate([one.id])}
                    onWithdraw={() => setWithdrawing(one)}
                    onTakeAway={() => setLeaving(one)}
                  />
                ),
              },
            ]}
          />
          {!mayTakeAway && (
            <p className="il-note">
              Something is written, and nobody is told by whom: so nobody can be taken away any more. If a
              mail went to the wrong person, withdraw their link.
            </p>
          )}
          {leaving && <TakeAway of={leaving} id={id} onDone={() => setLeaving(undefined)} />}
          {withdrawing && <WithdrawLink of={withdrawing} id={id} onDone={() => setWithdrawing(undefined)} />}
        </>
      )}
    </QueryView>
  )
}

type Sending = ReturnType<typeof useSeatLinks>

/** To all at once who have no other way. */
function SendAll({ all, sending }: { all: Participant[]; sending: Sending }) {
  const without = all.filter(
    ({ hasAccount, link, canBeMailed }) =>
      canBeMailed && !hasAccount && (link === null || ['REVOKED', 'REFUSED', 'UNKNOWN'].includes(link.state)),
  )
  if (without.length === 0) return null
  return (
    <p className="rt-people__all">
      <button
        className="nhsuk-button nhsuk-button--secondary il-button--small"
        type="button"
        aria-disabled={sending.isPending}
        onClick={() => sending.isPending || sending.mutate(without.map(({ id }) => id))}
      >
        Send links to {counted(without.length, 'person', 'people')} without an account
      </button>
    </p>
  )
}

function Who({ of: { person, inTeam } }: { of: Participant }) {
  const programmeId = useProgrammeId()
  if (!person) return <>Somebody who was erased</>
  return (
    <>
      <Link to={`/programmes/${programmeId}/stakeholders/${person.id}`}>{person.name}</Link>
      <small>{inTeam ? 'In the team' : 'Guest'}</small>
    </>
  )
}

function Way({ of }: { of: Participant }) {
  return (
    <>
      {wayInWords(of)}
      {of.link?.state === 'SENT' && of.link.sentAt && <small>{inMinutes(of.link.sentAt)}</small>}
      {of.link?.state === 'REFUSED' && of.link.reason && <small>{of.link.reason}</small>}
      {of.link && of.hasAccount && <small>And by their account</small>}
    </>
  )
}

type ToolsProps = {
  of: Participant
  mayTakeAway: boolean
  onSend: () => void
  onWithdraw: () => void
  onTakeAway: () => void
}

function Tools({ of, mayTakeAway, onSend, onWithdraw, onTakeAway }: ToolsProps) {
  const { person, link, canBeMailed } = of
  if (!person) return null
  const about = <span className="nhsuk-u-visually-hidden">: {person.name}</span>
  return (
    <span className="rt-people__tools">
      {canBeMailed && (
        <button className="il-link-button" type="button" onClick={onSend}>
          {link ? 'Send again' : 'Send a link'}
          {about}
        </button>
      )}
      {link && link.state !== 'REVOKED' && (
        <button className="il-link-button" type="button" onClick={onWithdraw}>
          Withdraw the link{about}
        </button>
      )}
      {mayTakeAway && (
        <button className="il-link-button" type="button" onClick={onTakeAway}>
          Take away{about}
        </button>
      )}
    </span>
  )
}
