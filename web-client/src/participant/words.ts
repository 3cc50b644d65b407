import type { Participation, Schemas } from './service'

type Purpose = Schemas['Purpose']

export const titles: Record<Purpose, string> = {
  ENGAGE: 'Will you take part?',
  CONVERSATION: 'Will you talk with us?',
  BALLOT: 'Will you help to choose?',
  WORKSHOP: 'Will you come to a workshop?',
  REVIEW: 'Will you look over what we have so far?',
  INSIGHT: 'What do you see that others should know?',
}

export const agreements: Record<Purpose, string> = {
  ENGAGE: 'Yes, I will take part',
  CONVERSATION: 'Yes, talk with me',
  BALLOT: 'Yes, I will help to choose',
  WORKSHOP: 'Yes, I will come',
  REVIEW: 'Yes, I will look it over',
  INSIGHT: 'Yes, I will tell you',
}

export const reasons: Record<Schemas['DeclineReason'], string> = {
  NO_TIME: 'No, I have no time',
  NOT_MY_AREA: 'No, not my area',
  ASKED_TOO_OFTEN: 'No, asked too often',
  OTHER: 'No, another reason',
}

/** "Priya" of "Priya Shah", and of "Dr Priya Shah" all of it: a title alone greets nobody. */
export function greeting(name: string): string {
  const [first = name] = name.split(' ')
  return /^(dr|mr|mrs|ms|mx|miss|prof|professor|sir|dame|rev)\.?$/i.test(first) ? name : first
}

/** "3 June 2026" */
export function day(instant: string): string {
  return new Date(instant).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
}

export function colleagues(count: number): string {
  return count === 1 ? '1 colleague' : `${count} colleagues`
}

export function outcomeInWords({ referrals }: Schemas['ParticipationOutcomes']): string[] {
  if (referrals.named === 0) return ['You have not named anybody yet.']
  return [
    `You named ${colleagues(referrals.named)}.`,
    referrals.takingPart === 0
      ? 'None of them takes part yet.'
      : `${referrals.takingPart} of them ${referrals.takingPart === 1 ? 'takes' : 'take'} part since.`,
  ]
}

const consequences: Partial<Record<Schemas['TrailKind'], string>> = {
  THEME: 'It stands with others under',
  BREAKDOWN: 'It shows where working together fails',
  IMPROVEMENT: 'It helped to see what would be better',
  SERVICE_MODEL: 'It is in a picture',
  SYMPTOM: 'It shows a symptom',
  CHALLENGE: 'It is part of a challenge',
  PRINCIPLE: 'It shaped a principle',
}

/** "It is part of a challenge: Results get lost" */
export function consequenceInWords({ kind, title }: Schemas['ContributionConsequence']): string {
  return `${consequences[kind] ?? 'It led to'}: ${title}`
}

/** How far something has come that led to nothing yet. */
export function stateInWords({ kind, state, reason }: Schemas['Contribution']): string {
  if (state === 'DECLINED') return reason ? `We did not keep it: ${reason}` : 'We did not keep it.'
  if (state === 'KEPT') return 'We have kept it. Nothing came of it yet.'
  return kind === 'CONVERSATION'
    ? 'We talked with you, and have yet to write down what we understood.'
    : 'We have yet to look at it.'
}

export function left(of: Participation): string {
  return of.referralsMade === 0
    ? `You can name up to ${colleagues(of.referralsLeft)}.`
    : `You have named ${colleagues(of.referralsMade)} by this link. You can name ${of.referralsLeft} more.`
}

/** What somebody holds in their hand or sits at. */
export function thisDevice(): string {
  return matchMedia('(pointer: coarse)').matches ? 'this phone' : 'this computer'
}
