import type { Schemas } from '@/api/client'
import { idOf } from '@/test/people'

export function aPolicy(over: Partial<Schemas['ContactPolicy']> = {}): Schemas['ContactPolicy'] {
  return {
    id: idOf(1),
    periodDays: 28,
    maxContacts: 2,
    maxMinutes: 60,
    quietDaysAfterDecline: 0,
    maxReminders: 2,
    note: null,
    quietPeriods: [],
    updatedAt: null,
    version: 0,
    ...over,
  }
}

export const winter: Schemas['QuietPeriod'] = {
  from: '2026-12-21',
  to: '2027-01-03',
  reason: 'Winter pressure',
}

export function anAsk(over: Partial<Schemas['Contact']> = {}): Schemas['Contact'] {
  return {
    id: idOf(601),
    stakeholder: { id: idOf(101), name: 'Dr Ines Fairwater' },
    purpose: 'CONVERSATION',
    minutes: 30,
    askedOn: '2026-05-06',
    askedBy: 'Maya Okafor',
    status: 'ASKED',
    counts: true,
    note: null,
    overrideReason: null,
    conversationId: null,
    prioritisationId: null,
    createdAt: '2026-05-06T09:00:00Z',
    updatedAt: '2026-05-06T09:00:00Z',
    version: 0,
    ...over,
  }
}

export function aStanding(over: Partial<Schemas['ContactStanding']> = {}): Schemas['ContactStanding'] {
  return {
    periodFrom: '2026-05-07',
    contacts: 2,
    minutes: 45,
    planned: 0,
    maxContacts: 2,
    maxMinutes: 60,
    mayBeAsked: false,
    obstacle: 'TOO_MANY_CONTACTS',
    availableFrom: '2026-06-03',
    ...over,
  }
}

export function aBurden(over: Partial<Schemas['ContactBurden']> = {}): Schemas['ContactBurden'] {
  return {
    stakeholder: { id: idOf(101), name: 'Dr Ines Fairwater' },
    status: 'ENGAGED',
    asks: 7,
    askedMinutes: 210,
    periodAsks: 1,
    periodMinutes: 30,
    lastAskedOn: '2026-05-06',
    protectedMinutesPerMonth: null,
    ...over,
  }
}
