import type { Schemas } from '@/api/client'
import { idOf } from '@/test/people'

const times = { createdAt: '2026-11-20T09:00:00Z', updatedAt: '2026-11-20T09:00:00Z' }

export function aCriterion(name: string, weight: number, over: Partial<Schemas['Criterion']> = {}) {
  const criterion: Schemas['Criterion'] = {
    id: `id-of-${name}`,
    name,
    question: `What about ${name.toLowerCase()}?`,
    weight,
    scale: { min: 1, max: 3, labels: ['no', 'somewhat', 'yes'] },
    ...over,
  }
  return criterion
}

export function aQuota(over: Partial<Schemas['Quota']> = {}): Schemas['Quota'] {
  return { dimension: 'PLACE', value: 'LAMBETH', min: 0, max: 1, priority: 2, ...over }
}

/** One that can be opened. It closes long after anybody runs the tests. */
export function aCall(over: Partial<Schemas['Call']> = {}): Schemas['Call'] {
  return {
    id: idOf(701),
    title: 'Five teams',
    purpose: 'Small changes that teams on both sides want.',
    whoMayApply: 'Anybody who works on either side',
    promise: 'A facilitator for twelve weeks. No equipment.',
    places: 5,
    capacity: { facilitatorDays: 45, budgetPounds: null },
    opensAt: null,
    closesAt: '2099-06-30T16:00:00Z',
    state: 'DRAFT',
    criteria: [aCriterion('Benefit', 30), aCriterion('Boundary', 10)],
    eligibilityChecks: [{ id: 'id-of-check', name: 'A named lead on each side' }],
    quotas: [aQuota(), aQuota({ dimension: 'SECTOR', value: 'ACUTE', min: 1, max: 2, priority: 3 })],
    version: 4,
    ...times,
    ...over,
  }
}

export function aProposal(over: Partial<Schemas['Proposal']> = {}): Schemas['Proposal'] {
  return {
    id: idOf(801),
    callId: idOf(701),
    externalId: 'PRP-07',
    title: 'Book it yourself',
    lead: { id: idOf(101), name: 'Dr Ines Fairwater' },
    partner: { id: idOf(103), name: 'Mei Applegarth' },
    sides: { sectorCodes: ['ACUTE', 'PRIMARY_CARE'], bothSides: true },
    organisations: [{ code: 'INV13', name: 'Lanternbrook Surgery' }],
    placeCodes: ['LAMBETH', 'BEXLEY'],
    sectorCodes: ['ACUTE'],
    attributes: { workingPattern: 'nights' },
    problem: 'Patients are sent back to their GP.',
    aims: 'Let clinics book with each other.',
    workingTogether: 'A named manager in each clinic',
    howWeWouldKnow: 'Referrals returned each week',
    timeSetAside: 'Half a day a week',
    facilitatorDays: 9,
    budgetPounds: 4000,
    origin: 'TEAM',
    leadInForm: null,
    partnerInForm: null,
    state: 'SUBMITTED',
    submittedAt: '2026-11-28T14:00:00Z',
    withdrawalReason: null,
    eligible: null,
    failedCheckId: null,
    failedCheck: null,
    eligibilityNote: null,
    revivedFromId: null,
    revivals: [],
    version: 2,
    ...times,
    ...over,
  }
}
