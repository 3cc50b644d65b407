import type { Schemas } from '@/api/client'
import { idOf } from '@/test/people'

const times = { createdAt: '2026-10-16T09:00:00Z', updatedAt: '2026-11-20T09:00:00Z' }

/** One that is open, with a symptom and an insight as its evidence. */
export function aChallenge(over: Partial<Schemas['Challenge']> = {}): Schemas['Challenge'] {
  return {
    id: idOf(1501),
    statement: 'Practices are asked to refer again.',
    why: 'Nobody says that it is expected.',
    affected: 'Patients who wait twice',
    groupCodes: ['DOCTORS'],
    placeCodes: ['LAMBETH'],
    owner: { id: idOf(101), name: 'Dr Ines Fairwater' },
    symptoms: [{ id: idOf(1601), statement: 'The telephone rings out.', occurrences: 4 }],
    insights: [{ id: idOf(1701), kind: 'CHALLENGE', statement: 'I am the post office.' }],
    theme: null,
    status: 'OPEN',
    steps: [],
    impact: 4,
    effort: 2,
    spread: 5,
    version: 3,
    ...times,
    ...over,
  }
}

export function aScore(
  number: number,
  over: Partial<Schemas['ChallengeScore']> = {},
): Schemas['ChallengeScore'] {
  return {
    challenge: { id: idOf(1500 + number), statement: `Challenge ${number}`, status: 'OPEN' },
    impact: 5,
    effort: 1,
    spread: 3,
    score: 75,
    rank: number,
    evidence: { places: 4, sectors: 3, groups: 5 },
    version: number,
    ...over,
  }
}

/** One that three findings and an insight show. */
export function aSymptom(over: Partial<Schemas['Symptom']> = {}): Schemas['Symptom'] {
  return {
    id: idOf(1601),
    statement: 'The telephone rings out.',
    detail: 'A number is published, and nobody stands there.',
    occurrences: 2,
    retrospectives: 1,
    findingCount: 1,
    findings: [
      {
        id: idOf(1801),
        statement: 'The handset sat on a desk.',
        retrospectiveId: idOf(1201),
        retrospectiveTitle: 'Third look back',
        heldOn: '2026-03-04',
        projectId: idOf(951),
        projectTitle: 'One number to call',
      },
    ],
    insights: [{ id: idOf(1701), kind: 'CHALLENGE', statement: 'I am the post office.' }],
    projects: [{ id: idOf(951), title: 'One number to call' }],
    sectors: [{ code: 'ACUTE', name: 'Acute', people: 7, projects: 1 }],
    groups: [{ code: 'DOCTORS', name: 'Doctors', people: 7, projects: 0 }],
    firstMetOn: '2026-03-04',
    lastMetOn: '2026-10-02',
    challenges: 0,
    version: 1,
    ...times,
    ...over,
  }
}

/** One that is at risk: three readings lead to 80 of 90. */
export function aTarget(over: Partial<Schemas['Target']> = {}): Schemas['Target'] {
  return {
    id: idOf(1901),
    challengeId: idOf(1501),
    challengeStatement: 'Practices are asked to refer again.',
    name: 'Summaries within a day',
    measure: 'Of all in the month',
    unit: 'PERCENT',
    direction: 'UP',
    baseline: { on: '2026-01-31', value: 50 },
    target: { on: '2027-01-31', value: 90 },
    scope: null,
    owner: null,
    status: 'AT_RISK',
    forecast: 80.04,
    slopePer30Days: 2.5,
    pathToday: 82.1,
    readings: 3,
    latest: [
      { on: '2026-03-31', value: 55 },
      { on: '2026-06-30', value: 62.5 },
      { on: '2026-10-31', value: 71.25 },
    ],
    version: 2,
    ...times,
    ...over,
  }
}

export function aReading(over: Partial<Schemas['Reading']> = {}): Schemas['Reading'] {
  return {
    id: idOf(1951),
    on: '2026-10-31',
    value: 71.25,
    note: 'Two wards were closed.',
    version: 0,
    ...times,
    ...over,
  }
}
