import { useState } from 'react'
import { type Column, DataTable } from '@/shared/data-table'
import { inDays, inDigits } from '@/shared/format'
import { inWords } from '@/shared/in-words'
import { Link } from '@/shared/link'
import { RoundLink } from '@/shared/round-link'
import { Tag } from '@/shared/tag'
import { useProgrammeId } from '@/shared/use-membership'
import type { Ask } from './asks'
import { CancelAsk } from './cancel-ask'
import { askMeaning, purposeInWords } from './contact-words'
import { useMayAsk } from './use-may-ask'

type Props = { caption: string; asks: Ask[]; withPeople?: boolean }

/** What was asked, and what is going to be; what is not asked after all is cancelled here. */
export function AsksTable({ caption, asks, withPeople = false }: Props) {
  const home = `/programmes/${useProgrammeId()}/stakeholders`
  const mayAsk = useMayAsk()
  const [cancelling, setCancelling] = useState<Ask>()

  const person: Column<Ask> = {
    header: 'Person',
    cell: ({ stakeholder }) => <Link to={`${home}/${stakeholder.id}`}>{stakeholder.name}</Link>,
  }
  const day: Column<Ask> = {
    header: 'Day',
    cell: ({ askedOn }) => <span className="ct-nowrap">{inDays(askedOn)}</span>,
  }
  const action: Column<Ask> = {
    header: 'Action',
    cell: (ask) =>
      ask.status === 'CANCELLED' ? '–' : <TakeBack of={ask} onPress={() => setCancelling(ask)} />,
  }
  const isAnyOpen = asks.some(({ status }) => status !== 'CANCELLED')
  return (
    <div className="ct-asks">
      <DataTable
        caption={caption}
        rows={asks}
        rowKey={({ id }) => id}
        columns={[
          ...(withPeople ? [person, day] : [day]),
          { header: 'What for', cell: (ask) => <WhatFor ask={ask} /> },
          { header: 'Minutes', numeric: true, cell: ({ minutes }) => inDigits(minutes) },
          { header: 'Status', cell: (ask) => <Standing of={ask} /> },
          ...(mayAsk && isAnyOpen ? [action] : []),
        ]}
      />
      {cancelling && <CancelAsk ask={cancelling} onDone={() => setCancelling(undefined)} />}
    </div>
  )
}

function WhatFor({ ask: { purpose, prioritisationId, note, overrideReason, askedBy } }: { ask: Ask }) {
  return (
    <div className="ct-what">
      {purposeInWords(purpose)}
      {prioritisationId && (
        <small>
          in <RoundLink id={prioritisationId} />
        </small>
      )}
      {note && <small>{note}</small>}
      {overrideReason ? (
        <p className="ct-over">
          Asked over the policy{askedBy && ` by ${askedBy}`}: {overrideReason}
        </p>
      ) : (
        askedBy && <small>Asked by {askedBy}</small>
      )}
    </div>
  )
}

function Standing({ of: { status, counts } }: { of: Ask }) {
  return (
    <>
      <Tag meaning={askMeaning[status]}>{inWords(status)}</Tag>
      {status !== 'CANCELLED' && !counts && <small className="ct-nowrap">does not count</small>}
    </>
  )
}

/** What was asked for a conversation is taken back with that. */
function TakeBack({ of, onPress }: { of: Ask; onPress: () => void }) {
  const home = `/programmes/${useProgrammeId()}/conversations`
  if (of.conversationId === null) return <CancelButton of={of} onPress={onPress} />
  return (
    <Link to={`${home}/${of.conversationId}`}>
      See the conversation
      <span className="nhsuk-u-visually-hidden">
        {' '}
        with {of.stakeholder.name}, {inDays(of.askedOn)}
      </span>
    </Link>
  )
}

function CancelButton({ of: { stakeholder, askedOn }, onPress }: { of: Ask; onPress: () => void }) {
  return (
    <button className="il-link-button" type="button" onClick={onPress}>
      Cancel
      <span className="nhsuk-u-visually-hidden">
        {' '}
        the ask of {stakeholder.name}, {inDays(askedOn)}
      </span>
    </button>
  )
}
