import type { Schemas } from '@/api/client'
import { idOf } from '@/test/people'

const times = { createdAt: '2026-11-20T09:00:00Z', updatedAt: '2026-11-20T09:00:00Z' }

/** One that is planned, within what its call can give. */
export function aProject(over: Partial<Schemas['Project']> = {}): Schemas['Project'] {
  return {
    id: idOf(951),
    callId: idOf(701),
    callTitle: 'Five teams',
    proposalId: idOf(801),
    title: 'Book it yourself',
    state: 'PLANNED',
    placeCodes: ['LAMBETH'],
    sectorCodes: ['ACUTE'],
    goals: ['No patient is sent back'],
    startsOn: '2027-01-04',
    endsOn: null,
    facilitatorDays: 9,
    budgetPounds: 4000,
    teamMembers: 2,
    protectedMinutesPerMonth: 240,
    backfillPounds: 1200,
    milestones: 2,
    milestonesReached: 0,
    milestonesOverdue: 1,
    nextDueOn: '2026-11-01',
    overrideReason: null,
    withdrawalReason: null,
    promotedProposalId: null,
    version: 3,
    ...times,
    ...over,
  }
}

/** Of a call with forty-five days and £20,000. */
export function aCapacity(over: Partial<Schemas['PromisedCapacity']> = {}): Schemas['PromisedCapacity'] {
  return {
    facilitatorDays: 45,
    facilitatorDaysPromised: 33,
    budgetPounds: 20_000,
    budgetPoundsPromised: 15_200,
    ...over,
  }
}

export function aTeamMember(over: Partial<Schemas['TeamMember']> = {}): Schemas['TeamMember'] {
  return {
    id: idOf(961),
    projectId: idOf(951),
    person: { id: idOf(101), name: 'Dr Ines Fairwater' },
    role: 'Leads it',
    protectedMinutesPerMonth: 240,
    backfill: { funded: true, pounds: 1200 },
    version: 1,
    ...times,
    ...over,
  }
}

export function aMilestone(over: Partial<Schemas['Milestone']> = {}): Schemas['Milestone'] {
  return {
    id: idOf(971),
    projectId: idOf(951),
    title: 'First booking',
    dueOn: '2026-11-01',
    doneOn: null,
    overdue: true,
    version: 5,
    ...times,
    ...over,
  }
}
