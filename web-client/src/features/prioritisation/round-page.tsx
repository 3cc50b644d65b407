import { useState } from 'react'
import { Card } from '@/shared/card'
import { inDays } from '@/shared/format'
import { HowDoWeKnow } from '@/shared/how-do-we-know'
import { inWords } from '@/shared/in-words'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { ReadOnlyNote } from '@/shared/read-only-note'
import { Tag } from '@/shared/tag'
import { AboutRound } from './about-round'
import { ChallengeLink } from './challenge-link'
import {
  type HeldRound,
  mayHaveResult,
  type Round,
  type RoundChallenge,
  useMayRunRounds,
  useMayVote,
  useRoundsHome,
} from './prioritisations'
import { type Asking, RoundDialog } from './round-dialogs'
import { RoundFacts } from './round-facts'
import { RoundStep } from './round-step'
import { questionBeside, stateMeaning, whenInWords } from './round-words'
import { TurnoutCard } from './turnout-card'
import { VotersCard } from './voters-card'
import { WithdrawChallenge } from './withdraw-challenge'
import './prioritisation.css'

/** One round: what is ranked, who is asked and has voted, how far it is, and what is to be done about it. */
export function RoundPage() {
  return <AboutRound title="Round">{(held) => <One key={held.data.id} held={held} />}</AboutRound>
}

function One({ held }: { held: HeldRound }) {
  const round = held.data
  const mayRun = useMayRunRounds()
  const [asking, setAsking] = useState<Asking>()
  const isOver = round.state === 'CLOSED' || round.state === 'CANCELLED'
  return (
    <>
      <PageHeading
        title={round.title}
        purpose={`${questionBeside(round)}${whenInWords(round)}`}
        tags={<Tag meaning={stateMeaning[round.state]}>{inWords(round.state)}</Tag>}
        action={<NextAction of={round} mayRun={mayRun} onOpen={() => setAsking('open')} />}
      />
      {!mayRun && !isOver && <ReadOnlyNote who="Leads and facilitators" />}
      {round.cancellationReason && (
        <p className="il-kept il-kept--read-only">Cancelled: {round.cancellationReason}</p>
      )}
      {(round.state === 'OPEN' || round.state === 'CLOSED') && (
        <HowDoWeKnow kind="PRIORITISATION" id={round.id} />
      )}
      <RoundFacts of={round} />
      <div className="il-grid il-grid--halves">
        <div className="il-stack">
          <RoundStep round={round} mayRun={mayRun} onAsk={setAsking} />
          {mayRun && !isOver && <VotersCard of={round} />}
          {round.state === 'OPEN' && <TurnoutCard of={round} />}
        </div>
        <div className="il-stack">
          <Challenges of={round} mayRun={mayRun} />
        </div>
      </div>
      <RoundDialog asking={asking} held={held} onDone={() => setAsking(undefined)} />
    </>
  )
}

type NextProps = { of: Round; mayRun: boolean; onOpen: () => void }

/** The one thing to do next. */
function NextAction({ of: round, mayRun, onOpen }: NextProps) {
  const home = `${useRoundsHome()}/${round.id}`
  const mayVote = useMayVote(round)
  if (round.state === 'DRAFT' && mayRun) {
    return (
      <button className="nhsuk-button" type="button" onClick={onOpen}>
        Open the round
      </button>
    )
  }
  if (mayVote) {
    return (
      <Link className="nhsuk-button" to={`${home}/ballot`}>
        Rank the challenges
      </Link>
    )
  }
  if (!mayHaveResult(round)) return null
  return (
    <Link className="nhsuk-button" to={`${home}/ranking`}>
      See the result
    </Link>
  )
}

function Challenges({ of: round, mayRun }: { of: Round; mayRun: boolean }) {
  const [withdrawing, setWithdrawing] = useState<RoundChallenge>()
  const mayWithdraw = mayRun && round.state === 'OPEN'
  return (
    <Card title="What is ranked" note="Each voter sees them in an order of their own.">
      <ul className="pr-challenges">
        {round.challenges.map((challenge) => {
          const { challengeId, statement, discussion, withdrawnAt, withdrawalReason } = challenge
          return (
            <li key={challengeId}>
              <div>
                {withdrawnAt ? <s>{statement}</s> : <ChallengeLink of={challenge} />}
                {discussion && <small>To think about: {discussion}</small>}
                {withdrawnAt && (
                  <small>
                    Withdrawn on {inDays(withdrawnAt)}: {withdrawalReason}
                  </small>
                )}
              </div>
              {mayWithdraw && !withdrawnAt && (
                <button
                  className="il-link-button"
                  type="button"
                  aria-label={`Withdraw: ${statement}`}
                  onClick={() => setWithdrawing(challenge)}
                >
                  Withdraw
                </button>
              )}
            </li>
          )
        })}
      </ul>
      {withdrawing && (
        <WithdrawChallenge round={round} challenge={withdrawing} onDone={() => setWithdrawing(undefined)} />
      )}
    </Card>
  )
}
