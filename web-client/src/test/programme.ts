import { HttpResponse } from 'msw'
import type { Schemas } from '@/api/client'
import { aMembership } from '@/test/identity'

const times = { createdAt: '2026-01-05T09:00:00Z', updatedAt: '2026-01-05T09:00:00Z' }

export const programmeId = aMembership().programmeId

export function aProgramme(over: Partial<Schemas['Programme']> = {}): Schemas['Programme'] {
  return {
    id: programmeId,
    name: 'Working together across the interface',
    slug: 'working-together-across-the-interface',
    purpose: 'Fewer things lost between practice and hospital',
    startsOn: '2026-01-05',
    endsOn: '2027-03-31',
    timeZone: 'Europe/London',
    status: 'ACTIVE',
    version: 3,
    ...times,
    ...over,
  }
}

export function anOverview(over: Partial<Schemas['Overview']> = {}): Schemas['Overview'] {
  return {
    programme: aProgramme(),
    sample: {
      stakeholders: 124,
      engaged: 96,
      seeds: 8,
      waves: 3,
      waveSizes: [8, 40, 48],
      effectiveSize: 41.3,
    },
    statuses: { identified: 9, invited: 12, engaged: 96, declined: 4, optedOut: 3 },
    referrals: { proposed: 7, accepted: 88, declined: 11, duplicate: 5 },
    reference: {
      places: 2,
      sectors: 6,
      stakeholderGroups: 5,
      organisations: 33,
      members: 12,
      frameTotal: 3440,
    },
    places: [
      { code: 'BEX', name: 'Bexley', stakeholders: 9, engaged: 4, frameSize: 1180 },
      { code: 'LAM', name: 'Lambeth', stakeholders: 115, engaged: 92, frameSize: 2260 },
    ],
    steps: [
      { step: 'SET_UP', state: 'DONE' },
      { step: 'SNOWBALL', state: 'UNDER_WAY' },
      { step: 'REACH', state: 'UNDER_WAY' },
      { step: 'LISTEN', state: 'NOT_STARTED' },
    ],
    limitations: [],
    suppressed: false,
    ...over,
  }
}

export function aCategory(name: string, over: Partial<Schemas['Category']> = {}): Schemas['Category'] {
  const code = name.toUpperCase()
  return { id: `id-of-${name}`, code, name, description: null, version: 1, ...times, ...over }
}

export function aMember(name: string, over: Partial<Schemas['Member']> = {}): Schemas['Member'] {
  const email = `${name.toLowerCase()}@example.org`
  return { id: `id-of-${name}`, email, name, role: 'CONTRIBUTOR', version: 1, ...times, ...over }
}

export function anOrganisation(over: Partial<Schemas['Organisation']> = {}): Schemas['Organisation'] {
  return {
    id: 'id-of-kingsmere',
    code: 'G85001',
    odsCode: 'G85001',
    name: 'Kingsmere Surgery',
    type: 'GENERAL_PRACTICE',
    placeCode: 'BEXLEY',
    sectorCode: null,
    version: 1,
    ...times,
    ...over,
  }
}

export function aFrame(over: Partial<Schemas['PopulationFrame']> = {}): Schemas['PopulationFrame'] {
  return {
    id: 'id-of-frame',
    definition: '',
    asOf: null,
    cells: [],
    updatedAt: times.updatedAt,
    version: 2,
    ...over,
  }
}

/** The only page of a list. */
export function onePage<T>(results: T[]) {
  return HttpResponse.json({
    results,
    metadata: { limit: 50, nextCursor: null, total: results.length, totalIsLowerBound: false },
  })
}

/** A resource with its ETag. */
export function versioned<R extends { version: number }>(resource: R) {
  return HttpResponse.json(resource, { headers: { ETag: `"${resource.version}"` } })
}
