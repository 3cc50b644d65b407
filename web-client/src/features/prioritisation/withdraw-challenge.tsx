import { api } from '@/api/client'
import { AskReason } from '@/shared/ask-reason'
import { useProgrammeId } from '@/shared/use-membership'
import type { Round, RoundChallenge } from './prioritisations'

type Props = { round: Round; challenge: RoundChallenge; onDone: () => void }

/** While people vote: ballots stay as they were given, and it counts in none of them. */
export function WithdrawChallenge({ round: { id }, challenge, onDone }: Props) {
  const programmeId = useProgrammeId()
  const { challengeId, statement } = challenge
  return (
    <AskReason
      title="Withdraw this challenge from the round?"
      confirm="Withdraw it"
      cancel="Leave it in"
      hint="Voters are told, such as “The trust has solved it meanwhile”."
      missing="Say why: voters are told"
      content={challengeId}
      send={(reason, headers) =>
        api.POST('/programmes/{programmeId}/prioritisations/{id}/withdrawals', {
          params: { path: { programmeId, id } },
          body: { challengeId, reason },
          headers,
        })
      }
      done="The challenge is withdrawn"
      onDone={onDone}
    >
      <p className="il-quote">{statement}</p>
      <p>
        It counts in no ballot any more, and cannot come back in this round. Ballots stay as they were given.
      </p>
    </AskReason>
  )
}
