import { useNavigate } from 'react-router'
import { api } from '@/api/client'
import { ifMatch } from '@/api/versions'
import { AskReason } from '@/shared/ask-reason'
import { Card } from '@/shared/card'
import { ConfirmAction } from '@/shared/confirm-action'
import { counted, inDays } from '@/shared/format'
import { inWords } from '@/shared/in-words'
import { Link } from '@/shared/link'
import { useProgrammeId } from '@/shared/use-membership'
import { type HeldRound, mayHaveResult, type Round, roundPath, useRoundsHome } from './prioritisations'
import { useTurnout } from './round-facts'

/** What can be done to a round, each asked about once more. */
export type Asking = 'open' | 'close' | 'cancel' | 'delete'

const line = ['DRAFT', 'OPEN', 'CLOSED'] as const

const next: Record<Round['state'], string> = {
  DRAFT: 'Once it is open, people vote; its challenges and rules stay as they are then.',
  OPEN: 'Ballots can be given and changed. When it is closed they are counted, and cut from who gave them.',
  CLOSED: 'Its result is kept as it was then: what changes later changes nothing in it.',
  CANCELLED: 'It came to nothing. Its ballots are gone.',
}

type Props = { round: Round; mayRun: boolean; onAsk: (asking: Asking) => void }

/** How far the round has come, what comes next, and what can be done about that. */
export function RoundStep({ round, mayRun, onAsk }: Props) {
  const { id, state } = round
  const home = `${useRoundsHome()}/${id}`
  const at = line.findIndex((one) => state === one)
  return (
    <Card title="How far it is">
      {at >= 0 && (
        <ol className="pr-line">
          {line.map((one, index) => (
            <li
              key={one}
              className={index < at ? 'pr-line__done' : index === at ? 'pr-line__now' : undefined}
              aria-current={index === at ? 'step' : undefined}
            >
              {inWords(one)}
            </li>
          ))}
        </ol>
      )}
      <p className="il-text">{next[state]}</p>
      <div className="il-buttons">
        {mayRun && state === 'OPEN' && (
          <button
            className="nhsuk-button nhsuk-button--secondary il-button--small"
            type="button"
            onClick={() => onAsk('close')}
          >
            Close it now
          </button>
        )}
        {mayHaveResult(round) && (
          <Link to={`${home}/ranking`}>{state === 'OPEN' ? 'See how it stands' : 'See the result'}</Link>
        )}
        {mayRun && (state === 'DRAFT' || state === 'OPEN') && (
          <>
            <Link to={`${home}/edit`}>{state === 'DRAFT' ? 'Change the draft' : 'Change it'}</Link>
            <button
              className="il-link-button"
              type="button"
              onClick={() => onAsk(state === 'DRAFT' ? 'delete' : 'cancel')}
            >
              {state === 'DRAFT' ? 'Delete the draft' : 'Cancel the round'}
            </button>
          </>
        )}
      </div>
    </Card>
  )
}

type DialogProps = { asking: Asking | undefined; held: HeldRound; onDone: () => void }

export function RoundDialog({ asking, held, onDone }: DialogProps) {
  const about = { round: held.data, onDone }
  if (asking === 'open') return <OpenRound {...about} />
  if (asking === 'close') return <CloseRound {...about} />
  if (asking === 'cancel') return <CancelRound {...about} />
  if (asking === 'delete') return <DeleteRound held={held} onDone={onDone} />
  return null
}

type StepProps = { round: Round; onDone: () => void }

function OpenRound({ round, onDone }: StepProps) {
  const params = { path: { programmeId: useProgrammeId(), id: round.id } }
  const { opensOn, closesOn, membersVote } = round
  return (
    <ConfirmAction
      title={`Open “${round.title}”?`}
      confirm="Open it"
      cancel="Not yet"
      onCancel={onDone}
      content={round.id}
      send={(headers) =>
        api.POST('/programmes/{programmeId}/prioritisations/{id}/opening', { params, headers })
      }
      done="The round is open"
      onDone={onDone}
    >
      <p>
        {counted(round.challenges.length, 'challenge', 'challenges')} can be ranked{' '}
        {opensOn ? `from ${inDays(opensOn)}` : 'from now on'}
        {closesOn ? `, until ${inDays(closesOn)}` : ', until you close it'}
        {membersVote ? ', by members and whoever has a link.' : ', by whoever has a link.'}
      </p>
      <p>Its challenges and rules stay. The last day and the points to discuss can still change.</p>
    </ConfirmAction>
  )
}

function CloseRound({ round, onDone }: StepProps) {
  const params = { path: { programmeId: useProgrammeId(), id: round.id } }
  const turnout = useTurnout(round.id).data
  return (
    <ConfirmAction
      title={`Close “${round.title}” for good?`}
      confirm="Close it now"
      cancel="Leave it open"
      onCancel={onDone}
      content={round.id}
      send={(headers) =>
        api.POST('/programmes/{programmeId}/prioritisations/{id}/closing', { params, headers })
      }
      done="The round is closed"
      onDone={onDone}
    >
      {turnout && turnout.voted !== null && (
        <p>
          {turnout.voted === 0
            ? 'Nobody has voted: there will be no ranking.'
            : `${counted(turnout.voted, 'ballot is', 'ballots are')} counted.`}
        </p>
      )}
      <p>
        {round.closesOn && `People were told ${inDays(round.closesOn)}. `}
        No ballot is taken or changed after this, and nobody can tell any more who gave which. This cannot be
        undone.
      </p>
    </ConfirmAction>
  )
}

function CancelRound({ round, onDone }: StepProps) {
  const params = { path: { programmeId: useProgrammeId(), id: round.id } }
  return (
    <AskReason
      title={`Cancel “${round.title}”?`}
      confirm="Cancel it, with its ballots"
      cancel="Leave it open"
      hint="Voters are told, such as “Two of the challenges were one; there will be another round”."
      missing="Say why: voters are told"
      content={round.id}
      send={(reason, headers) =>
        api.POST('/programmes/{programmeId}/prioritisations/{id}/cancellation', {
          params,
          body: { reason },
          headers,
        })
      }
      done="The round is cancelled"
      onDone={onDone}
    >
      <p>All ballots that were given are gone, and there will be no ranking. This cannot be undone.</p>
    </AskReason>
  )
}

function DeleteRound({ held, onDone }: { held: HeldRound; onDone: () => void }) {
  const programmeId = useProgrammeId()
  const navigate = useNavigate()
  const home = useRoundsHome()
  const { id, title } = held.data
  return (
    <ConfirmAction
      title={`Delete the draft “${title}”?`}
      confirm="Delete it"
      cancel="Keep it"
      onCancel={onDone}
      content={id}
      send={() => api.DELETE(roundPath, { params: { path: { programmeId, id } }, headers: ifMatch(held) })}
      done="The draft is deleted"
      onDone={() => {
        onDone()
        void navigate(home)
      }}
    >
      <p>Its challenges stay; what you set up for this round goes. This cannot be undone.</p>
    </ConfirmAction>
  )
}
