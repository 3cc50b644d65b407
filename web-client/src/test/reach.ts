import type { Schemas } from '@/api/client'
import { idOf } from '@/test/people'
import { anOverview } from '@/test/programme'

export function aReachCategory(
  label: string,
  over: Partial<Schemas['ReachCategory']> = {},
): Schemas['ReachCategory'] {
  return {
    value: label.toUpperCase(),
    label,
    engaged: 4,
    share: 0.042,
    frameSize: 1180,
    frameShare: 0.113,
    representation: 0.37,
    rdsI: null,
    rdsII: 0.051,
    rdsIIInterval: { lower: 0.018, upper: 0.102 },
    meanNetworkSize: 41.2,
    voiceShare: null,
    recruitmentHomophily: 1.6,
    rakedWeight: 2.71,
    recommendationRank: null,
    silence: {
      identified: 3,
      invited: 2,
      declined: 3,
      optedOut: 1,
      declineReasons: { NO_TIME: 2, ASKED_TOO_OFTEN: 1 },
    },
    ...over,
  }
}

export function aLimitation(over: Partial<Schemas['Limitation']> = {}): Schemas['Limitation'] {
  const text = 'Bexley: heard at 0.37 of their share.'
  return {
    id: idOf(301),
    code: 'UNDER_HEARD',
    dimension: 'PLACE',
    value: 'BEXLEY',
    severity: 'HIGH',
    text,
    generatedText: text,
    origin: 'COMPUTED',
    outdated: false,
    updatedAt: null,
    version: 0,
    ...over,
  }
}

/** Two places, one of them hardly heard, in three waves. */
export function aReach(over: Partial<Schemas['Reach']> = {}): Schemas['Reach'] {
  const { id, code, severity, text } = aLimitation()
  const categories = over.categories ?? [
    aReachCategory('Bexley'),
    aReachCategory('Lambeth', {
      engaged: 92,
      share: 0.958,
      frameSize: 9220,
      frameShare: 0.887,
      representation: 1.08,
      rdsII: 0.949,
      rdsIIInterval: { lower: 0.898, upper: 0.982 },
      silence: { identified: 1, invited: 0, declined: 0, optedOut: 0, declineReasons: {} },
    }),
  ]
  return {
    dimension: 'PLACE',
    asOf: '2026-11-24',
    sample: anOverview().sample,
    unknown: 0,
    framed: true,
    frameTotal: 10_400,
    categories,
    recruitment: {
      categories: categories.map(({ value }) => value),
      // Of as many as there are.
      transitions: [
        [1, 2],
        [3, 82],
      ]
        .slice(0, categories.length)
        .map((row) => row.slice(0, categories.length)),
      homophily: 2.7,
    },
    convergence: [
      { wave: 0, engaged: 8, estimates: [0.1, 0.9] },
      { wave: 1, engaged: 70, estimates: [0.082, 0.937] },
      { wave: 2, engaged: 96, estimates: [0.051, 0.949] },
    ],
    converged: false,
    voice: {
      insights: null,
      gini: null,
      topTenthShare: null,
      withProtectedTimeShare: null,
      withProtectedTime: 29,
    },
    raking: { dimensions: ['PLACE'], effectiveSize: 52.1, marginGap: 0, converged: true },
    missing: [{ dimension: 'GROUP', value: 'SOCIAL_CARE', label: 'Social work', frameSize: 410 }],
    limitations: [{ id, code, severity, text }],
    intervals: 'READY',
    intervalsDone: 1000,
    seed: 20_261_120,
    suppressed: false,
    ...over,
  }
}

/** The same as readers of aggregates get it. */
export function aSuppressedReach(): Schemas['Reach'] {
  const hidden = {
    engaged: null,
    share: null,
    representation: null,
    rdsII: null,
    rdsIIInterval: null,
    rakedWeight: null,
    silence: null,
  }
  return aReach({
    sample: { ...anOverview().sample, effectiveSize: null },
    unknown: null,
    categories: [aReachCategory('Bexley', hidden), aReachCategory('Lambeth', hidden)],
    recruitment: { categories: ['BEXLEY', 'LAMBETH'], transitions: null, homophily: null },
    convergence: null,
    converged: null,
    voice: { ...aReach().voice, withProtectedTime: null },
    intervals: 'NOT_APPLICABLE',
    intervalsDone: 0,
    suppressed: true,
  })
}

export function aRecommendation(over: Partial<Schemas['Recommendation']> = {}): Schemas['Recommendation'] {
  return {
    rank: 1,
    stakeholder: {
      id: idOf(401),
      name: 'Wren Castlemoor',
      jobTitle: 'Practice nurse',
      organisationName: 'Lantern Brook Surgery',
      placeCode: 'BEXLEY',
      sectorCode: null,
      groupCode: null,
    },
    gain: 0.041,
    gainByDimension: [],
    reason: 'Bexley: heard at 0.37 of their share.',
    ...over,
  }
}

export function someRecommendations(
  over: Partial<Schemas['Recommendations']> = {},
): Schemas['Recommendations'] {
  return {
    results: [
      aRecommendation(),
      aRecommendation({
        rank: 2,
        stakeholder: { ...aRecommendation().stakeholder, id: idOf(402), name: 'Idris Fallowfield' },
        gain: 0.034,
      }),
    ],
    considered: 15,
    resting: 3,
    restingUntil: '2026-12-14',
    withoutAddress: 1,
    ...over,
  }
}

export function someDimensions(...names: string[]): Schemas['ReachDimensions'] {
  return {
    results: ['PLACE', 'SECTOR', 'GROUP', ...names].map((dimension) => ({ dimension, framed: false })),
  }
}
