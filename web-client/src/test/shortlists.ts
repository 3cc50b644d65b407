import type { Schemas } from '@/api/client'
import { aQuota } from '@/test/calls'
import { idOf } from '@/test/people'

type Answer = Schemas['ShortlistAnswer']

export function aScored(
  number: number,
  over: Partial<Schemas['ScoredProposal']> = {},
): Schemas['ScoredProposal'] {
  return {
    proposalId: idOf(800 + number),
    title: `Proposal ${number}`,
    score: 90 - 5 * number,
    standardError: 2.5,
    rank: number,
    assessors: 4,
    eligible: true,
    notEligibleBecause: null,
    placeCodes: ['LAMBETH'],
    sectorCodes: ['ACUTE'],
    attributes: {},
    facilitatorDays: 9,
    budgetPounds: 4000,
    ...over,
  }
}

export function aQuestion(over: Partial<Answer['question']> = {}): Answer['question'] {
  return {
    size: 2,
    capacity: { facilitatorDays: 45, budgetPounds: null },
    quotas: [aQuota()],
    criteriaWeights: [
      { criterionId: 'id-of-Benefit', weight: 30 },
      { criterionId: 'id-of-Boundary', weight: 10 },
    ],
    mustInclude: [],
    mustExclude: [],
    incompatible: [],
    seed: 2026,
    ...over,
  }
}

/** Four proposals, of which the second is left out because one from Lambeth is enough, and the last is not eligible. */
export function anAnswer(over: Partial<Answer> = {}): Answer {
  const scores = over.scores ?? [
    aScored(1),
    aScored(2),
    aScored(3, { placeCodes: ['BEXLEY', 'BROMLEY'], sectorCodes: ['PRIMARY_CARE'] }),
    aScored(4, {
      eligible: false,
      notEligibleBecause: 'A named lead on each side',
      rank: null,
      score: 70,
      standardError: null,
    }),
  ]
  return {
    status: 'OPTIMAL',
    question: aQuestion(),
    dataVersion: '5c1f0b7e9ad24c38',
    scores,
    selected: [idOf(801), idOf(803)],
    objective: 160,
    costOfBalance: 5,
    proofOfOptimality: { proven: true, bound: 160, solver: 'OR-Tools CP-SAT 9.14', work: 0.018 },
    bindingConstraints: [{ kind: 'QUOTA', quota: aQuota(), side: 'MAX', gain: 5 }],
    relaxations: [],
    conflicts: [],
    alternatives: [
      { proposals: [idOf(802), idOf(803)], comesIn: [idOf(802)], goesOut: [idOf(801)], objective: 155 },
    ],
    reserves: [
      { forProposalId: idOf(801), proposalId: idOf(802), difference: -5, reason: null },
      {
        forProposalId: idOf(803),
        proposalId: null,
        difference: null,
        reason: 'Whoever took its place would break a limit.',
      },
    ],
    reasons: [
      { proposalId: idOf(801), code: 'SELECTED', text: 'Scored first of three.' },
      {
        proposalId: idOf(802),
        code: 'PLACE_LIMIT',
        text: 'Scored second of three; one proposal from Lambeth is selected with a higher score, and the call allows one.',
      },
      { proposalId: idOf(803), code: 'SELECTED', text: 'Scored third of three.' },
      { proposalId: idOf(804), code: 'NOT_ELIGIBLE', text: 'Not eligible: A named lead on each side.' },
    ],
    stability: null,
    levels: {
      removed: true,
      inCommon: 3,
      byAssessor: [
        { memberId: 'id-of-Ngozi', level: 70 },
        { memberId: 'id-of-Tom', level: 60 },
      ],
      leftAsTheyAre: [],
    },
    draw: null,
    unfinished: [],
    ...over,
  }
}

export function aShortlist(over: Partial<Schemas['Shortlist']> = {}): Schemas['Shortlist'] {
  return {
    ...anAnswer(),
    id: idOf(971),
    callId: idOf(701),
    title: 'One from each borough',
    state: 'FINISHED',
    resamplesDone: 500,
    stability: [
      { proposalId: idOf(801), selectedShare: 0.94 },
      { proposalId: idOf(802), selectedShare: 0.06 },
      { proposalId: idOf(803), selectedShare: 1 },
    ],
    repeatsId: null,
    withdrawn: [],
    createdAt: '2026-11-20T09:00:00Z',
    finishedAt: '2026-11-20T09:00:01Z',
    version: 1,
    ...over,
  }
}

export function aSummary(over: Partial<Schemas['ShortlistSummary']> = {}): Schemas['ShortlistSummary'] {
  const { id, callId, title, state, status, selected, objective, costOfBalance, dataVersion } = aShortlist()
  const { repeatsId, createdAt, finishedAt, version } = aShortlist()
  return {
    id,
    callId,
    title,
    state,
    status,
    selected,
    selectedTitles: selected.map(
      (id) => aShortlist().scores.find((one) => one.proposalId === id)?.title ?? '',
    ),
    objective,
    costOfBalance,
    dataVersion,
    repeatsId,
    createdAt,
    finishedAt,
    version,
    ...over,
  }
}

export function aDecision(over: Partial<Schemas['Decision']> = {}): Schemas['Decision'] {
  return {
    id: idOf(981),
    callId: idOf(701),
    shortlistId: idOf(971),
    computed: [idOf(801), idOf(803)],
    chosen: [idOf(802), idOf(803)],
    comesIn: [idOf(802)],
    goesOut: [idOf(801)],
    overrideReason: 'The ward of the first closes in spring.',
    note: null,
    decidedAt: '2026-11-21T09:00:00Z',
    decidedBy: 'Ines Marchetti-Okafor',
    set: {
      objective: 155,
      givenUp: 5,
      broken: ['At most one proposal from Lambeth, and two are chosen.'],
      reserves: [],
    },
    version: 0,
    ...over,
  }
}

export function aDecisionPreview(overrides: boolean): Schemas['DecisionPreview'] {
  return {
    set: {
      objective: overrides ? 165 : 160,
      givenUp: overrides ? -5 : 0,
      broken: overrides ? ['At most one proposal from Lambeth, and two are chosen.'] : [],
      reserves: [],
    },
    override: overrides ? 'the panel chooses otherwise than was computed' : null,
  }
}

export function aLetter(over: Partial<Schemas['Letter']> = {}): Schemas['Letter'] {
  return {
    id: idOf(991),
    callId: idOf(701),
    proposalId: idOf(802),
    proposalTitle: 'Proposal 2',
    outcome: 'LEFT_ON_THE_TABLE',
    recipient: { id: idOf(101), name: 'Wren Castlemoor', email: 'wren.castlemoor@example.org' },
    subject: 'What became of “Proposal 2”',
    body: 'Dear {name},\n\nthank you for “Proposal 2”.',
    state: 'DRAFT',
    obstacle: null,
    problem: null,
    sentAt: null,
    createdAt: '2026-11-21T09:00:00Z',
    updatedAt: '2026-11-21T09:00:00Z',
    version: 3,
    ...over,
  }
}
