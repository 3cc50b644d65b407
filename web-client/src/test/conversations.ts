import type { Schemas } from '@/api/client'
import { idOf } from '@/test/people'

const times = { createdAt: '2026-11-20T09:00:00Z', updatedAt: '2026-11-20T09:00:00Z' }

/** One that was held with two people, of whom one may be quoted. */
export function aConversation(over: Partial<Schemas['Conversation']> = {}): Schemas['Conversation'] {
  return {
    id: idOf(801),
    title: 'What comes back to the practice',
    state: 'HELD',
    day: '2026-11-20',
    plannedAt: null,
    heldOn: '2026-11-20',
    minutes: 45,
    channel: 'PHONE',
    facilitator: { id: idOf(5), name: 'Ansel Bright-Okeke' },
    people: [
      {
        stakeholderId: idOf(101),
        name: 'Dr Ines Fairwater',
        jobTitle: 'GP partner',
        organisationName: 'Lanternbrook Surgery',
        placeCode: 'LAMBETH',
        groupCode: 'GPS',
        consentToQuote: 'YES',
        quotes: ['I am the post office.'],
      },
      {
        stakeholderId: idOf(102),
        name: null,
        jobTitle: null,
        organisationName: null,
        placeCode: null,
        groupCode: null,
        consentToQuote: 'NOT_ASKED',
        quotes: [],
      },
    ],
    summary: 'Forty-one letters.',
    notes: 'Nineteen of them ask what the hospital could have done.',
    cancellationReason: null,
    version: 0,
    ...times,
    ...over,
  }
}

/** The same in a list. */
export function aListedConversation(
  over: Partial<Schemas['ListedConversation']> = {},
): Schemas['ListedConversation'] {
  const { notes, people, ...others } = aConversation()
  return {
    ...others,
    people: people.map(({ stakeholderId, name }) => ({ stakeholderId, name })),
    ...over,
  }
}
