import type { Schemas } from '@/api/client'
import { idOf } from '@/test/people'

export function aMapPerson(over: Partial<Schemas['MapPerson']> = {}): Schemas['MapPerson'] {
  return {
    id: idOf(101),
    name: 'Dr Ines Fairwater',
    status: 'ENGAGED',
    wave: 0,
    recruiterId: null,
    organisationName: 'King’s College Hospital',
    placeCode: 'LAMBETH',
    sectorCode: 'ACUTE',
    groupCode: 'DOCTORS',
    attribute: null,
    influence: 4,
    interest: 5,
    version: 2,
    degree: 1,
    betweenness: 0,
    community: 0,
    cutOff: 0,
    branch: 1,
    ...over,
  }
}

export function aMapLink(over: Partial<Schemas['MapLink']> = {}): Schemas['MapLink'] {
  return { fromId: idOf(101), toId: idOf(102), status: 'ACCEPTED', recruiting: true, ...over }
}

export function aMap(over: Partial<Schemas['StakeholderMap']> = {}): Schemas['StakeholderMap'] {
  return {
    asOf: '2026-11-20T09:00:00Z',
    people: 2,
    truncated: false,
    measures: 'READY',
    seed: 20_261_120,
    nodes: [
      aMapPerson(),
      aMapPerson({
        id: idOf(102),
        name: 'Mei Applegarth',
        wave: 1,
        recruiterId: idOf(101),
        organisationName: 'Deptford Practice',
        influence: null,
        branch: 0,
      }),
    ],
    edges: [aMapLink()],
    limitations: [],
    ...over,
  }
}
