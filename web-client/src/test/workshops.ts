import type { Schemas } from '@/api/client'
import { idOf } from '@/test/people'

const times = { createdAt: '2026-11-20T09:00:00Z', updatedAt: '2026-11-20T09:00:00Z' }

/** One that is planned for an afternoon to come, guided by one principle. */
export function aWorkshop(over: Partial<Schemas['Workshop']> = {}): Schemas['Workshop'] {
  return {
    id: idOf(991),
    projectId: idOf(951),
    projectTitle: 'Book it yourself',
    title: 'Drawing the call nobody answers',
    startsAt: '2098-07-01T12:00:00Z',
    minutes: 120,
    venue: 'Room 3',
    aim: 'Agree who picks up.',
    agenda: [
      { minutes: 30, title: 'Draw what happens today' },
      { minutes: 60, title: 'Draw it anew' },
    ],
    principles: [
      {
        principleId: idOf(981),
        number: 2,
        title: 'Finish it, or agree who will',
        statement: 'Whoever starts a piece of care finishes it.',
      },
    ],
    state: 'PLANNED',
    cancellationReason: null,
    notes: null,
    outputs: null,
    participants: 2,
    attended: 0,
    version: 4,
    ...times,
    ...over,
  }
}

/** The same once it is over, with nothing written down yet. */
export function aHeldWorkshop(over: Partial<Schemas['Workshop']> = {}): Schemas['Workshop'] {
  return aWorkshop({ state: 'HELD', startsAt: '2026-07-01T12:00:00Z', ...over })
}

export function anAttendance(over: Partial<Schemas['Attendance']> = {}): Schemas['Attendance'] {
  return {
    person: { id: idOf(101), name: 'Dr Ines Fairwater' },
    state: 'INVITED',
    inTeam: true,
    ...times,
    ...over,
  }
}

export const mei = { id: idOf(103), name: 'Mei Applegarth' }

export const someTemplates: Schemas['AgendaTemplates'] = {
  templates: [
    {
      code: 'CHECK',
      title: 'A check',
      description: 'For a team with an hour.',
      minutes: 60,
      agenda: [
        { minutes: 40, title: 'Look at the numbers together' },
        { minutes: 20, title: 'Keep it, change it or stop it' },
      ],
    },
  ],
}
