import { useState } from 'react'
import { ConfirmAction } from '@/shared/confirm-action'
import { inDays, inMinutes } from '@/shared/format'
import { BallotLists } from './ballot-lists'
import { type OwnBallot, useGiveBallot } from './ballots'
import { inSentence } from './round-words'
import { useBallot } from './use-ballot'
import './ballot.css'

type Props = { ballot: OwnBallot; reread: () => Promise<unknown> }

/** Ranks challenges, and sends the ranking as often as somebody changes their mind. */
export function BallotForm({ ballot, reread }: Props) {
  const { rows, change, send, isSending, isKept, problem, receipt, discard } = useBallot(ballot, reread)
  const [isTakingBack, setIsTakingBack] = useState(false)
  const give = useGiveBallot(ballot.prioritisationId)
  const { givenAt, withdrawn, options } = ballot
  return (
    <div className="pr-ballot">
      {withdrawn.map(({ challengeId, statement, reason }) => (
        <p className="il-kept il-kept--read-only" key={challengeId}>
          <b>Ranked no more:</b> {inSentence(statement)}. {inSentence(reason)}.
        </p>
      ))}
      {receipt ? (
        <div className="pr-sent" role="status">
          <h2 className="il-title">Your ranking is in</h2>
          <p className="il-text">
            {receipt.earlier &&
              `It takes the place of the one you gave on ${inMinutes(receipt.earlier.givenAt)}. `}
            {untilWhen(ballot)} Nobody reads it, and nobody is told that you have voted.
          </p>
        </div>
      ) : (
        givenAt && (
          <p className="il-kept il-kept--read-only">
            You gave a ranking on {inMinutes(givenAt)}. It counts unless you send another.
          </p>
        )
      )}
      <BallotLists options={options} rows={rows} onChange={change} />
      <div className="pr-foot">
        {problem && (
          <p className="nhsuk-error-message" role="alert">
            {problem}
          </p>
        )}
        <p className="il-text" aria-live="polite">
          {rows.length} of {options.length} ranked. {isKept && 'Kept in this tab, not sent yet. '}
          {untilWhen(ballot)}
        </p>
        <div className="il-buttons">
          <button className="nhsuk-button" type="button" aria-disabled={isSending} onClick={send}>
            {isSending ? 'Sending…' : 'Send my ranking'}
          </button>
          {isKept && (
            <button className="il-link-button" type="button" onClick={discard}>
              Throw the changes away
            </button>
          )}
          {givenAt && (
            <button className="il-link-button" type="button" onClick={() => setIsTakingBack(true)}>
              Take my ranking back
            </button>
          )}
        </div>
      </div>
      {isTakingBack && (
        <ConfirmAction
          title="Take your ranking back?"
          confirm="Take it back"
          cancel="Leave it in"
          onCancel={() => setIsTakingBack(false)}
          content={ballot.prioritisationId}
          send={(headers) => give([], headers)}
          done="Your ranking is taken back"
          onDone={() => {
            setIsTakingBack(false)
            discard()
          }}
        >
          <p>You count as not having voted, until you send another.</p>
        </ConfirmAction>
      )}
    </div>
  )
}

function untilWhen({ closesOn }: OwnBallot): string {
  return closesOn
    ? `You can change it until ${inDays(closesOn)}.`
    : 'You can change it until the round is closed.'
}
