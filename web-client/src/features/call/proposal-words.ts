import type { Schemas } from '@/api/client'
import type { TagMeaning } from '@/shared/tag'
import type { Proposal } from './proposals'
import type { Missing } from './ready'

type State = Schemas['ProposalState']

export const proposalStates: State[] = ['DRAFT', 'SUBMITTED', 'WITHDRAWN', 'SHORTLISTED', 'LEFT_ON_THE_TABLE']

export const proposalStateMeaning: Record<State, TagMeaning> = {
  DRAFT: 'fact',
  SUBMITTED: 'current',
  WITHDRAWN: 'closed',
  SHORTLISTED: 'done',
  LEFT_ON_THE_TABLE: 'closed',
}

/** As lists are narrowed by it. */
export const eligibilities = [
  { value: 'ELIGIBLE', label: 'Eligible' },
  { value: 'NOT_ELIGIBLE', label: 'Not eligible' },
  { value: 'NOT_CHECKED', label: 'Not checked' },
]

export function eligibilityInWords({
  state,
  eligible,
}: Proposal): { words: string; meaning: TagMeaning } | undefined {
  if (state === 'DRAFT' || state === 'WITHDRAWN') return undefined
  if (eligible === null) return { words: 'Not checked', meaning: 'fact' }
  return eligible ? { words: 'Eligible', meaning: 'done' } : { words: 'Not eligible', meaning: 'closed' }
}

/** Without which the service takes no submission. */
export function missingToSubmit(
  proposal: Proposal,
  { facilitatorDays, budgetPounds }: Schemas['CallCapacity'],
): Missing[] {
  const isLimited = (limit: number | null | undefined) => limit !== null && limit !== undefined
  const missing: (Missing | false)[] = [
    // the form names in words who leads it, and is submitted there
    proposal.lead === null && proposal.origin === 'TEAM' && { field: 'leadName', words: 'Say who leads it' },
    proposal.placeCodes.length === 0 && { field: 'placeCodes', words: 'Say where it would be tried' },
    proposal.sectorCodes.length === 0 && { field: 'sectorCodes', words: 'Say who would work differently' },
    !proposal.problem?.trim() && { field: 'problem', words: 'Say what is wrong now' },
    !proposal.aims?.trim() && { field: 'aims', words: 'Say what would be tried' },
    isLimited(facilitatorDays) &&
      proposal.facilitatorDays === null && {
        field: 'facilitatorDays',
        words: 'Say how many facilitator days it asks for: the call has only so many',
      },
    isLimited(budgetPounds) &&
      proposal.budgetPounds === null && {
        field: 'budgetPounds',
        words: 'Say how much money it asks for: the call has only so much',
      },
  ]
  return missing.filter((one) => one !== false)
}
