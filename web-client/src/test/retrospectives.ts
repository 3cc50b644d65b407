import type { Schemas } from '@/api/client'
import { idOf } from '@/test/people'

const columns: Schemas['BoardColumn'][] = [
  { id: 'HELPED', title: 'Helped', question: 'What made it easier?' },
  { id: 'HINDERED', title: 'Got in the way', question: null },
]

/** An anonymous one that has not begun. */
export function aRetrospective(over: Partial<Schemas['Retrospective']> = {}): Schemas['Retrospective'] {
  return {
    id: idOf(1001),
    projectId: idOf(951),
    projectTitle: 'Book it yourself',
    title: 'First look back',
    looksBackOn: 'The first two weeks',
    startsAt: '2027-02-01T13:00:00Z',
    minutes: 60,
    writeUntil: '2027-02-01T12:00:00Z',
    anonymity: 'ANONYMOUS',
    phase: 'PREPARE',
    columns,
    votesEach: 3,
    principles: [],
    discussedClusterId: null,
    timerEndsAt: null,
    participants: 8,
    closedAt: null,
    createdAt: '2027-01-20T09:00:00Z',
    updatedAt: '2027-01-20T09:00:00Z',
    version: 4,
    ...over,
  }
}

export function aNote(number: number, over: Partial<Schemas['BoardNote']> = {}): Schemas['BoardNote'] {
  return {
    id: idOf(1100 + number),
    columnId: 'HINDERED',
    text: `Note ${number}`,
    seatId: null,
    clusterId: null,
    place: number,
    removed: false,
    version: 0,
    ...over,
  }
}

export function aCluster(number: number, over: Partial<Schemas['Cluster']> = {}): Schemas['Cluster'] {
  return {
    id: idOf(1200 + number),
    title: `Cluster ${number}`,
    position: number,
    votes: null,
    removed: false,
    version: 0,
    ...over,
  }
}

export function anOwnNote(number: number, over: Partial<Schemas['OwnNote']> = {}): Schemas['OwnNote'] {
  return {
    id: idOf(1100 + number),
    columnId: 'HINDERED',
    text: `Note ${number}`,
    state: 'PRIVATE',
    moderationReason: null,
    version: 0,
    ...over,
  }
}

export function changes(over: Partial<Schemas['BoardChanges']> = {}): Schemas['BoardChanges'] {
  return {
    sequence: 5,
    retrospective: aRetrospective(),
    seats: [],
    notes: [],
    clusters: [],
    actionItems: [],
    ...over,
  }
}

/** As somebody sees it who takes part and does not lead. */
export function aBoard(over: Partial<Schemas['Board']> = {}): Schemas['Board'] {
  return {
    everybody: changes(),
    counts: { seats: 8, here: 6, ready: 0, written: 0, voted: 0, rated: 0 },
    ownSeatId: idOf(1301),
    facilitates: false,
    ready: false,
    ownNotes: [],
    ownVotes: [],
    ownRatings: [],
    ...over,
  }
}

export function aFinding(number: number, over: Partial<Schemas['Finding']> = {}): Schemas['Finding'] {
  return {
    id: idOf(1500 + number),
    kind: 'EVIDENCE',
    insightKind: null,
    statement: `Finding ${number}`,
    principles: [],
    insights: [],
    retrospectiveId: idOf(1001),
    retrospectiveTitle: 'First look back',
    retrospectiveAt: '2027-02-01T13:00:00Z',
    projectId: idOf(951),
    projectTitle: 'Book it yourself',
    clusterId: idOf(1201),
    clusterTitle: 'Cluster 1',
    createdAt: '2027-02-01T14:00:00Z',
    updatedAt: '2027-02-01T14:00:00Z',
    version: 0,
    ...over,
  }
}
