import type { Schemas } from '@/api/client'
import { idOf } from '@/test/people'

type Said = { counts: Schemas['RatingCounts']; helpedShare: Schemas['VersionEvidence']['helpedShare'] }

const hidden: Said = {
  counts: { helped: null, noDifference: null, hindered: null, total: null },
  helpedShare: null,
}

/** Eight of ten helped, or as many as are said; without an interval of its own unless it is one of these. */
export function someSaid(helped = 8, noDifference = 1, hindered = 1): Said {
  const total = helped + noDifference + hindered
  return {
    counts: { helped, noDifference, hindered, total },
    helpedShare: total === 0 ? null : { share: helped / total, ...(intervals[`${helped}/${total}`] ?? wide) },
  }
}

const wide = { low: 0, high: 1 }
const intervals: Record<string, { low: number; high: number }> = {
  '8/10': { low: 0.49722550356, high: 0.955940586447 },
  '5/10': { low: 0.223529, high: 0.776471 },
  '5/6': { low: 0.436, high: 0.981 },
}

/** Of two versions; the second one helped more. */
export function someEvidence(over: Partial<Schemas['PrincipleEvidence']> = {}): Schemas['PrincipleEvidence'] {
  return {
    principleId: idOf(981),
    suppressed: false,
    versions: [
      {
        number: 2,
        title: 'Finish it, or agree who will',
        occasions: 3,
        ...someSaid(),
        change: 0.3,
        byProject: [{ key: idOf(61), name: 'One front door', ...someSaid() }],
        bySector: [
          { key: 'ACUTE', name: 'Acute hospitals', ...someSaid(5, 1, 0) },
          { key: 'CARE_HOMES', name: 'Care homes', ...hidden },
          { key: null, name: null, ...hidden },
        ],
        byGroup: [{ key: null, name: null, ...someSaid() }],
      },
      {
        number: 1,
        title: 'Keep work where it started',
        occasions: 1,
        ...someSaid(5, 5, 0),
        change: null,
        byProject: [{ key: null, name: null, ...someSaid(5, 5, 0) }],
        bySector: [],
        byGroup: [],
      },
    ],
    ...over,
  }
}
