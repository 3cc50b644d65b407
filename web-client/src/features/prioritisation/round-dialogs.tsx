import { useNavigate } from 'react-router'
import { api } from '@/api/client'
import { ifMatch } from '@/api/versions'
import { AskReason } from '@/shared/ask-reason'
import { ConfirmAction } from '@/shared/confirm-action'
import { counted, inDays } from '@/shared/format'
import { useProgrammeId } from '@/shared/use-membership'
import { type HeldRound, type Round, roundPath, useRoundsHome } from './prioritisations'
import { useTurnout } from './round-facts'

/** What can be done to a round, each asked about once more. */
export type Asking = 'open' | 'close' | 'cancel' | 'delete'

type DialogProps = { asking: Asking | undefined; held: HeldRound; onDone: () => void }

/** Asks once more before something is done to a round. */
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
