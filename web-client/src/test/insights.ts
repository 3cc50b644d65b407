import type { Schemas } from '@/api/client'
import { idOf } from '@/test/people'

const times = { createdAt: '2026-11-20T09:00:00Z', updatedAt: '2026-11-20T09:00:00Z' }

/** One that is kept, heard from two people of two organisations in one conversation. */
export function anInsight(over: Partial<Schemas['Insight']> = {}): Schemas['Insight'] {
  return {
    id: idOf(901),
    kind: 'CHALLENGE',
    statement: 'Letters come after the patient does.',
    detail: 'Nineteen of forty-one last week.',
    whoCouldAct: 'BOTH',
    state: 'KEPT',
    declineReason: null,
    origin: 'CONVERSATION',
    themeIds: [],
    conversationIds: [idOf(801)],
    heardFrom: [
      {
        groupCode: 'GPS',
        groupName: 'General practitioners',
        placeCode: 'LAMBETH',
        placeName: 'Lambeth',
        sectorCode: 'PRIMARY_CARE',
        sectorName: 'Primary care',
      },
    ],
    people: [{ id: idOf(101), name: 'Dr Ines Fairwater' }],
    suggestedBy: null,
    voices: 3,
    independentVoices: 2,
    firstHeardOn: '2026-11-20',
    lastHeardOn: '2026-11-20',
    mergedIntoId: null,
    splitFromId: null,
    version: 0,
    ...times,
    ...over,
  }
}

export function aTheme(over: Partial<Schemas['Theme']> = {}): Schemas['Theme'] {
  return {
    id: idOf(951),
    name: 'Letters and results',
    description: null,
    position: 0,
    insights: 1,
    version: 0,
    ...times,
    ...over,
  }
}
