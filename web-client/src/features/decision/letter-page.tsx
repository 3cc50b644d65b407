import { useState } from 'react'
import { hasStatus } from '@/api/problem'
import type { Held } from '@/api/versions'
import { CallScope, useCallHome } from '@/shared/call-scope'
import { Card } from '@/shared/card'
import { EmptyState } from '@/shared/empty-state'
import { inMinutes } from '@/shared/format'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { QueryView } from '@/shared/query-view'
import { Tag } from '@/shared/tag'
import { useProgrammeId } from '@/shared/use-membership'
import { LetterAction } from './letter-action'
import { LetterForm } from './letter-form'
import { LetterPreview } from './letter-preview'
import {
  isOpen,
  type Letter,
  obstacleWords,
  outcomeWords,
  recipientInWords,
  stateWords,
  useLetter,
  useLetterId,
  useMayWrite,
} from './letters'
import './decision.css'

/** One letter: its words, whom it goes to, and how it gets there. */
export function LetterPage() {
  return (
    <CallScope
      title="Letter"
      roles={['LEAD', 'FACILITATOR']}
      others="Letters are read and sent by leads and facilitators."
      states={['DECIDED']}
      otherwise="Letters are drafted once the call is decided."
    >
      {() => <One />}
    </CallScope>
  )
}

function One() {
  const home = `${useCallHome()}/letters`
  const letter = useLetter(useLetterId())
  if (letter.data) return <Shown held={letter.data} />
  return (
    <>
      <PageHeading title="Letter" />
      <div className="il-card">
        {hasStatus(letter.error, 404) ? (
          <EmptyState title="This letter is not there" action={<Link to={home}>See all letters</Link>}>
            The link may be wrong.
          </EmptyState>
        ) : (
          <QueryView query={letter} what="the letter">
            {() => null}
          </QueryView>
        )}
      </div>
    </>
  )
}

function Shown({ held }: { held: Held<Letter> }) {
  const home = `${useCallHome()}/letters`
  const proposals = `/programmes/${useProgrammeId()}/projects/proposals`
  const mayWrite = useMayWrite()
  const [isEditing, setIsEditing] = useState(true)
  const [asking, setAsking] = useState<'send' | 'hand-over'>()
  const letter = held.data
  const { id, state, outcome, proposalId, proposalTitle, obstacle, problem, sentAt } = letter
  const mayChange = mayWrite && isOpen(letter)
  const mayHaveCome = obstacle === 'MAY_HAVE_COME'
  return (
    <>
      <PageHeading
        title={`Letter about “${proposalTitle}”`}
        purpose={
          <>
            To {recipientInWords(letter)}. It tells: {outcomeWords[outcome].toLowerCase()}.
          </>
        }
        tags={<Tag meaning={stateWords[state].meaning}>{stateWords[state].words}</Tag>}
      />
      <div className="il-tools de-tools">
        <Link to={home}>All letters</Link>
        <Link to={`${proposals}/${proposalId}`}>The proposal</Link>
      </div>
      {state === 'FAILED' && (
        <Card title={mayHaveCome ? 'It may have come' : 'It did not come'} limits>
          <p className="il-text">{problem ?? 'The mail server gave no reason.'}</p>
          <p className="il-text">
            {mayHaveCome
              ? obstacleWords.MAY_HAVE_COME
              : 'Correct the address or the words and send it again, or hand it over.'}
          </p>
        </Card>
      )}
      {obstacle && !mayHaveCome && isOpen(letter) && (
        <Card title="It cannot go by mail" limits>
          <p className="il-text">{obstacleWords[obstacle]}</p>
        </Card>
      )}
      {state === 'SENDING' && (
        <p className="il-kept il-kept--read-only" role="status">
          It is on its way. This page says when it has gone.
        </p>
      )}
      {sentAt && (
        <p className="il-text">
          {state === 'HANDED_OVER' ? 'Handed over' : 'Sent'} on {inMinutes(sentAt)}.
        </p>
      )}
      {mayChange ? (
        <div className="de-wide">
          <LetterForm key={id} held={held} onTyping={setIsEditing} />
        </div>
      ) : (
        <Card title="Its words">
          <LetterPreview subject={letter.subject} body={letter.body} name={letter.recipient?.name} />
        </Card>
      )}
      {mayChange && (
        <Card
          title="Off it goes"
          note={isEditing ? 'Save your words first: what is sent is what is saved.' : undefined}
        >
          <div className="il-buttons">
            {(!obstacle || mayHaveCome) && (
              <button
                className="nhsuk-button nhsuk-button--secondary il-button--small"
                type="button"
                aria-disabled={isEditing}
                onClick={() => !isEditing && setAsking('send')}
              >
                Send it
              </button>
            )}
            <button className="il-link-button" type="button" onClick={() => setAsking('hand-over')}>
              It was handed over
            </button>
          </div>
        </Card>
      )}
      {asking && <LetterAction letter={letter} what={asking} onDone={() => setAsking(undefined)} />}
    </>
  )
}
