import { HttpResponse, http } from 'msw'
import type { Schemas } from '@/api/client'
import { aMe, aMembership } from '@/test/identity'
import { path, server } from '@/test/server'

export const programmeId = aMembership().programmeId
export const programme = `/programmes/${programmeId}`

/** An id that ends in this number. */
export function idOf(number: number): string {
  return `0197a000-0000-7000-8000-${String(number).padStart(12, '0')}`
}

export function anAffiliation(over: Partial<Schemas['Affiliation']> = {}): Schemas['Affiliation'] {
  return {
    organisationCode: 'RJZ',
    organisationName: 'King’s College Hospital',
    placeCode: 'LAMBETH',
    sectorCode: 'ACUTE',
    groupCode: 'DOCTORS',
    jobTitle: 'Consultant geriatrician',
    ...over,
  }
}

export function aStakeholder(over: Partial<Schemas['Stakeholder']> = {}): Schemas['Stakeholder'] {
  return {
    id: idOf(101),
    externalId: 'SEL-1',
    name: 'Dr Ines Fairwater',
    email: 'ines.fairwater@example.org',
    status: 'ENGAGED',
    affiliations: [anAffiliation()],
    networkSize: 24,
    influence: 4,
    interest: 5,
    protectedMinutesPerMonth: 240,
    attributes: { workingPattern: 'Weekdays' },
    wave: 1,
    seed: false,
    recruiterId: idOf(102),
    invitedAt: null,
    engagedAt: '2026-04-09T09:00:00Z',
    declinedAt: null,
    declineReasonCode: null,
    optedOutAt: null,
    createdAt: '2026-04-01T09:00:00Z',
    updatedAt: '2026-04-09T09:00:00Z',
    version: 1,
    ...over,
  }
}

export function aReferral(over: Partial<Schemas['Referral']> = {}): Schemas['Referral'] {
  return {
    id: idOf(201),
    from: { id: idOf(101), name: 'Dr Ines Fairwater' },
    to: { id: idOf(103), name: 'Mei Applegarth' },
    status: 'PROPOSED',
    reason: 'She asked who tells the patient',
    declineReasonCode: null,
    referredAt: '2026-05-06T09:00:00Z',
    decidedAt: null,
    recruiting: false,
    wave: null,
    createdAt: '2026-05-06T09:00:00Z',
    updatedAt: '2026-05-06T09:00:00Z',
    version: 0,
    ...over,
  }
}

export function aLink(number: number, name: string, wave: number, recruiter?: number): Schemas['ChainLink'] {
  return { id: idOf(number), name, wave, recruiterId: recruiter === undefined ? null : idOf(recruiter) }
}

export function aChain(over: Partial<Schemas['ReferralChain']> = {}): Schemas['ReferralChain'] {
  return {
    up: [aLink(102, 'Dr Callum Ashgrove', 0)],
    person: aLink(101, 'Dr Ines Fairwater', 1, 102),
    down: [
      aLink(103, 'Mei Applegarth', 2, 101),
      aLink(104, 'Owen Larkhill', 2, 101),
      aLink(105, 'Kofi Stonebridge', 3, 103),
    ],
    downIsComplete: true,
    ...over,
  }
}

export function anOrganisation(over: Partial<Schemas['Organisation']> = {}): Schemas['Organisation'] {
  return {
    id: idOf(301),
    code: 'INV13',
    odsCode: 'G85001',
    name: 'Lanternbrook Surgery',
    type: 'GENERAL_PRACTICE',
    placeCode: 'LAMBETH',
    sectorCode: 'PRIMARY_CARE',
    createdAt: '2026-01-05T09:00:00Z',
    updatedAt: '2026-01-05T09:00:00Z',
    version: 0,
    ...over,
  }
}

export function anImportJob(over: Partial<Schemas['ImportJob']> = {}): Schemas['ImportJob'] {
  return {
    id: idOf(401),
    kind: 'STAKEHOLDERS',
    state: 'SUCCEEDED',
    dryRun: true,
    mode: 'ATOMIC',
    read: 3,
    created: 3,
    updated: 0,
    unchanged: 0,
    rejected: 0,
    total: 3,
    problem: null,
    createdAt: '2026-11-20T09:00:00Z',
    finishedAt: '2026-11-20T09:00:04Z',
    version: 2,
    ...over,
  }
}

export function aPage<T>(results: T[], metadata: Partial<Schemas['PageMetadata']> = {}) {
  return { results, metadata: { limit: 50, nextCursor: null, ...metadata } }
}

/** A single resource as the service answers it. */
export function withVersion<T extends { version: number }>(resource: T) {
  return HttpResponse.json(resource, { headers: { ETag: `"${resource.version}"` } })
}

function aCategory(code: string, name: string): Schemas['Category'] {
  const at = '2026-01-05T09:00:00Z'
  return { id: idOf(501), code, name, description: null, createdAt: at, updatedAt: at, version: 0 }
}

/** What every page about people reads besides: who one is, and what codes are called. */
export function answerReference(membership: Partial<Schemas['Membership']> = {}): void {
  const answer = (below: string, body: Record<string, unknown>) =>
    server.use(http.get(path(below), () => HttpResponse.json(body)))
  answer('/me', aMe({ memberships: [aMembership(membership)] }))
  answer(`${programme}/places`, aPage([aCategory('LAMBETH', 'Lambeth'), aCategory('BEXLEY', 'Bexley')]))
  answer(
    `${programme}/sectors`,
    aPage([aCategory('ACUTE', 'Acute'), aCategory('PRIMARY_CARE', 'Primary care')]),
  )
  answer(`${programme}/stakeholder-groups`, aPage([aCategory('DOCTORS', 'Doctors')]))
}
