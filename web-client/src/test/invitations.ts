import type { Schemas } from '@/api/client'
import { idOf } from '@/test/people'

export function aTemplate(over: Partial<Schemas['InvitationTemplate']> = {}): Schemas['InvitationTemplate'] {
  return {
    id: idOf(701),
    name: 'Invitation to take part',
    purpose: 'ENGAGE',
    subject: 'Would you take part in {{programme}}?',
    body: 'Dear {{name}},\n\nWould you take part? {{link}}',
    minutes: 5,
    daysToAnswer: 21,
    reminderAfterDays: 7,
    status: 'ACTIVE',
    createdAt: '2026-01-05T09:00:00Z',
    updatedAt: '2026-01-05T09:00:00Z',
    version: 0,
    ...over,
  }
}

export const aWorkshop = aTemplate({
  id: idOf(702),
  name: 'Invitation to a workshop',
  purpose: 'WORKSHOP',
  minutes: 60,
})

export function aText(name = 'Dr Ines Fairwater'): Schemas['InvitationText'] {
  return {
    subject: 'Would you take part in Working together?',
    body: `Dear ${name},\n\nWould you take part?\n\n----\nBy whom: The team of Working together.`,
  }
}

export function anInvitation(over: Partial<Schemas['Invitation']> = {}): Schemas['Invitation'] {
  return {
    id: idOf(801),
    stakeholder: { id: idOf(101), name: 'Dr Ines Fairwater' },
    templateId: idOf(701),
    templateName: 'Invitation to take part',
    roundId: null,
    purpose: 'ENGAGE',
    prioritisationId: null,
    minutes: 5,
    state: 'SENT',
    reason: null,
    sendAt: '2026-05-06T09:00:00Z',
    sentAt: '2026-05-06T09:00:02Z',
    expiresAt: '2026-05-27T23:00:00Z',
    remindAt: '2026-05-20T09:00:00Z',
    reminders: [{ at: '2026-05-13T09:00:00Z', state: 'SENT', byHand: false }],
    answer: null,
    declineReasonCode: null,
    answeredAt: null,
    invitedBy: 'Maya Okafor',
    overrideReason: null,
    contactId: idOf(601),
    participationLinkId: idOf(901),
    createdAt: '2026-05-06T08:59:00Z',
    updatedAt: '2026-05-13T09:00:00Z',
    version: 3,
    ...over,
  }
}

export function aRound(over: Partial<Schemas['InvitationRound']> = {}): Schemas['InvitationRound'] {
  return {
    id: idOf(811),
    name: 'Wave 1, November',
    templateId: idOf(701),
    templateName: 'Invitation to take part',
    purpose: 'ENGAGE',
    prioritisationId: null,
    minutes: 5,
    message: { subject: 'Would you?', body: '{{link}}' },
    wave: 0,
    sendAt: '2026-05-06T09:00:00Z',
    invited: 4,
    states: [
      { state: 'SENT', count: 1 },
      { state: 'ANSWERED', count: 3 },
    ],
    leftOut: [{ reason: 'NO_ADDRESS', count: 2 }],
    madeBy: 'Maya Okafor',
    createdAt: '2026-05-06T09:00:00Z',
    version: 0,
    ...over,
  }
}

export function someoneLeftOut(
  over: Partial<Schemas['LeftOutOfInvitations']> = {},
): Schemas['LeftOutOfInvitations'] {
  return {
    stakeholder: { id: idOf(103), name: 'Mei Applegarth' },
    reason: 'OVER_BUDGET',
    availableFrom: '2026-06-03',
    ...over,
  }
}

export function aParticipationLink(
  over: Partial<Schemas['ParticipationLink']> = {},
): Schemas['ParticipationLink'] {
  return {
    id: idOf(901),
    stakeholderId: idOf(101),
    purpose: 'ENGAGE',
    prioritisationId: null,
    url: null,
    expiresAt: '2096-05-27T23:00:00Z',
    revokedAt: null,
    answer: null,
    declineReasonCode: null,
    answeredAt: null,
    createdAt: '2026-05-06T09:00:00Z',
    updatedAt: '2026-05-06T09:00:00Z',
    version: 0,
    ...over,
  }
}
