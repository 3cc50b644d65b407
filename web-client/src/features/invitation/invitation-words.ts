import type { Schemas } from '@/api/client'
import { declineInWords, optionsIn, type Purpose } from '@/shared/asking-words'
import type { TagMeaning } from '@/shared/tag'

export type Invitation = Schemas['Invitation']
export type State = Schemas['InvitationState']
export type LeftOutReason = Schemas['LeftOutReason']

const states: Record<State, [string, TagMeaning]> = {
  SCHEDULED: ['Scheduled', 'current'],
  SENDING: ['On its way', 'current'],
  SENT: ['Sent', 'due'],
  ANSWERED: ['Answered', 'done'],
  EXPIRED: ['No answer', 'closed'],
  FAILED: ['Failed', 'problem'],
  BOUNCED: ['Came back', 'problem'],
  REVOKED: ['Taken back', 'closed'],
}

export const allStates = Object.keys(states) as State[]

export const stateOptions = optionsIn(
  Object.fromEntries(
    allStates.map((state) => [state, state === 'EXPIRED' ? 'No answer, or ended' : states[state][0]]),
  ),
)

/** Of a ballot nobody is told whether it was given: that its time is over says nothing of it. */
export function stateInWords(state: State, purpose: Purpose): string {
  return state === 'EXPIRED' && purpose === 'BALLOT' ? 'Ended' : states[state][0]
}

export function stateMeaning(state: State): TagMeaning {
  return states[state][1]
}

/** Why somebody is not invited with the others, after their name. */
const leftOut: Record<LeftOutReason, string> = {
  ERASED: 'They were erased.',
  OPTED_OUT: 'They asked not to be contacted any more.',
  ENGAGED: 'They take part already.',
  ALREADY_INVITED: 'They are invited for this already, and have not answered yet.',
  DECLINED: 'They said no before. Who said no is asked again one by one only.',
  NO_ADDRESS: 'We have no email address for them.',
  QUIET: 'Nobody is asked on that day: it is in a quiet period.',
  OVER_BUDGET: 'They would be asked more than the contact policy allows.',
}

export function leftOutInWords(reason: LeftOutReason): string {
  return leftOut[reason]
}

type Answered = Pick<Invitation, 'answer' | 'declineReasonCode'>

/** "Said no: no time"; nothing while there is no answer. */
export function answerInWords({ answer, declineReasonCode }: Answered): string | undefined {
  switch (answer) {
    case 'ACCEPTED':
      return 'Said yes'
    case 'DECLINED':
      return declineReasonCode ? `Said no: ${declineInWords(declineReasonCode).toLowerCase()}` : 'Said no'
    case 'OPTED_OUT':
      return 'Stopped all messages'
    case 'ERASED':
      return 'Asked to be erased'
    default:
      return undefined
  }
}
