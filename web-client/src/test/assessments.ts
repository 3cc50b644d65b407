import type { Schemas } from '@/api/client'
import { aMembership } from '@/test/identity'
import { idOf } from '@/test/people'

const times = { createdAt: '2026-11-20T09:00:00Z', updatedAt: '2026-11-20T09:00:00Z' }

/** One of the person signed in, not begun. */
export function anAssessment(over: Partial<Schemas['Assessment']> = {}): Schemas['Assessment'] {
  return {
    id: idOf(901),
    callId: idOf(701),
    proposalId: idOf(801),
    proposalTitle: 'Book it yourself',
    proposalState: 'SUBMITTED',
    memberId: aMembership().memberId,
    memberName: 'Amara Thistlewood',
    state: 'ASSIGNED',
    scores: [],
    note: null,
    conflictReason: null,
    submittedAt: null,
    version: 0,
    ...times,
    ...over,
  }
}

export function anAssessor(name: string, over: Partial<Schemas['Assessor']> = {}): Schemas['Assessor'] {
  return { memberId: `id-of-${name}`, name, assigned: 9, begun: 1, submitted: 4, conflicts: 0, ...over }
}

/** What somebody gave, by the ids of criteria. */
export function scored(scores: Record<string, number>): Schemas['Score'][] {
  return Object.entries(scores).map(([criterionId, score]) => ({ criterionId, score }))
}
