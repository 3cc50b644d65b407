import { useState } from 'react'
import type { Schemas } from '@/api/client'
import { CallScope, useCallHome } from '@/shared/call-scope'
import { Card } from '@/shared/card'
import { DataTable } from '@/shared/data-table'
import { EmptyState } from '@/shared/empty-state'
import { FilterBar, FilterSelect } from '@/shared/filter-bar'
import { counted, inMinutes } from '@/shared/format'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { QueryView } from '@/shared/query-view'
import { Tag } from '@/shared/tag'
import { useAddress } from '@/shared/use-address'
import type { Call } from './decisions'
import {
  isOpen,
  type Letter,
  obstacleWords,
  outcomeWords,
  recipientInWords,
  stateWords,
  useLetters,
  useMayWrite,
} from './letters'
import { SendAll } from './send-all'
import './decision.css'

const states = Object.entries(stateWords).map(([value, { words }]) => ({ value, label: words }))
const outcomes = Object.entries(outcomeWords).map(([value, label]) => ({ value, label }))

/** One letter for each proposal: what became of it, and why. */
export function LetterListPage() {
  return (
    <CallScope
      title="Letters"
      roles={['LEAD', 'FACILITATOR']}
      others="Letters are read and sent by leads and facilitators."
      states={['DECIDED']}
      otherwise="Letters are drafted once the call is decided."
    >
      {(call) => <OfCall call={call} />}
    </CallScope>
  )
}

function OfCall({ call }: { call: Call }) {
  const home = useCallHome()
  const mayWrite = useMayWrite()
  const { get, searchWith } = useAddress()
  const filters = { state: get('state'), outcome: get('outcome') }
  const letters = useLetters(call.id, filters)
  // Letters that a filter leaves out may still wait.
  const mayBeOpen = filters.state || filters.outcome || letters.data?.some(isOpen)
  const [isSending, setIsSending] = useState(false)
  const [sent, setSent] = useState<Schemas['LettersSent']>()
  return (
    <>
      <PageHeading
        title="Letters to proposers"
        purpose={
          <>
            What became of each proposal to <Link to={home}>{call.title}</Link>, and why, in a letter that you
            can change before it goes.
          </>
        }
        action={
          mayWrite &&
          mayBeOpen && (
            <button className="nhsuk-button" type="button" onClick={() => setIsSending(true)}>
              Send all that can go
            </button>
          )
        }
      />
      <p className="il-text">
        <Link to={`${home}/decision`}>What was decided</Link>
      </p>
      {sent && <Left of={sent} home={`${home}/letters`} />}
      <div className="il-card">
        <FilterBar label="Filter letters" names={['state', 'outcome']}>
          <FilterSelect name="state" label="How far" all="Any" options={states} />
          <FilterSelect name="outcome" label="What it tells" all="Any" options={outcomes} />
        </FilterBar>
        <QueryView
          query={letters}
          what="the letters"
          isEmpty={(all) => all.length === 0}
          empty={
            <EmptyState
              title="No letter fits"
              action={<Link to={searchWith({ state: null, outcome: null })}>Show all</Link>}
            >
              One is drafted for each proposal that was up for choice.
            </EmptyState>
          }
        >
          {(all) => (
            <>
              <p className="il-text" role="status">
                <strong>{counted(all.length, 'letter', 'letters')}</strong>
              </p>
              <LetterTable letters={all} />
            </>
          )}
        </QueryView>
      </div>
      {isSending && <SendAll call={call} onSent={setSent} onDone={() => setIsSending(false)} />}
    </>
  )
}

/** Those that did not go, with the reason: somebody still has to be told. */
function Left({ of: { sent, left }, home }: { of: Schemas['LettersSent']; home: string }) {
  return (
    <Card
      title={`${counted(sent, 'letter is', 'letters are')} on ${sent === 1 ? 'its' : 'their'} way`}
      limits={left.length > 0}
    >
      {left.length === 0 ? (
        <p className="il-text">None was left.</p>
      ) : (
        <>
          <p className="il-text">
            {left.length === 1 ? 'This one has' : `These ${left.length} have`} not been sent:
          </p>
          <ul className="de-list">
            {left.map(({ letterId, proposalTitle, obstacle }) => (
              <li key={letterId}>
                <Link to={`${home}/${letterId}`}>{proposalTitle}</Link>: {obstacleWords[obstacle]}
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  )
}

function LetterTable({ letters }: { letters: Letter[] }) {
  const home = `${useCallHome()}/letters`
  return (
    <DataTable
      caption="Letters"
      rows={letters}
      rowKey={({ id }) => id}
      columns={[
        {
          header: 'Proposal',
          cell: ({ id, proposalTitle }) => <Link to={`${home}/${id}`}>{proposalTitle}</Link>,
        },
        { header: 'What it tells', cell: ({ outcome }) => outcomeWords[outcome] },
        {
          header: 'How far',
          cell: ({ state, sentAt }) => (
            <>
              <Tag meaning={stateWords[state].meaning}>{stateWords[state].words}</Tag>
              {sentAt && <small>{inMinutes(sentAt)}</small>}
            </>
          ),
        },
        {
          header: 'To',
          cell: (letter) => (
            <>
              {recipientInWords(letter)}
              {letter.obstacle && isOpen(letter) && <small>{obstacleWords[letter.obstacle]}</small>}
              {letter.problem && <small>{letter.problem}</small>}
            </>
          ),
        },
      ]}
    />
  )
}
