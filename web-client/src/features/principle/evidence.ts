import type { Schemas } from '@/api/client'
import { counted, inPercent } from '@/shared/format'

export type Evidence = Schemas['PrincipleEvidence']
export type VersionEvidence = Schemas['VersionEvidence']
export type RatingCounts = Schemas['RatingCounts']
export type HelpedShare = NonNullable<VersionEvidence['helpedShare']>

/** What is said of one version, or by one part of those who rate it. */
export type EvidenceRow = {
  key: string
  name: string
  note: string
  counts: RatingCounts
  helpedShare: HelpedShare | null
  /** What became of the share since the version before, where both are known. */
  changed: string | undefined
}

export const parts = ['project', 'sector', 'group'] as const
export type PartBy = (typeof parts)[number]

const partsOf: Record<PartBy, { among: 'byProject' | 'bySector' | 'byGroup'; unknown: string }> = {
  project: { among: 'byProject', unknown: 'No project' },
  sector: { among: 'bySector', unknown: 'Sector not known' },
  group: { among: 'byGroup', unknown: 'Group not known' },
}

export function versionRows({ versions }: Evidence): EvidenceRow[] {
  return versions.map(({ number, title, occasions, counts, helpedShare, change }) => ({
    key: `${number}`,
    name: `Version ${number}: ${title}`,
    note: counted(occasions, 'workshop or retrospective', 'workshops and retrospectives'),
    counts,
    helpedShare,
    changed: change === null ? undefined : `${pointsInWords(change)} since version ${number - 1}`,
  }))
}

export function partRows(version: VersionEvidence, by: PartBy): EvidenceRow[] {
  const { among, unknown } = partsOf[by]
  return version[among].map(({ key, name, counts, helpedShare }) => ({
    key: key ?? '',
    name: name ?? unknown,
    note: '',
    counts,
    helpedShare,
    changed: undefined,
  }))
}

/** Whether nobody has said anything; a hidden number is of somebody. */
export function isUnrated({ total }: RatingCounts): boolean {
  return total === 0
}

export function hasHidden(rows: EvidenceRow[]): boolean {
  return rows.some(({ counts }) => Object.values(counts).includes(null))
}

/** "80% (50 to 96)" */
export function shareInWords({ share, low, high }: HelpedShare): string {
  return `${inPercent(share)} (${inPercent(low).replace('%', '')} to ${inPercent(high).replace('%', '')})`
}

/** "+12 points", of a difference of shares. */
function pointsInWords(change: number): string {
  const points = Math.round(change * 100)
  if (points === 0) return 'no change'
  return `${points > 0 ? '+' : '−'}${counted(Math.abs(points), 'point', 'points')}`
}

/** One piece of a bar, from and to as shares of all ratings. */
export type Piece = { what: 'helped' | 'same' | 'hindered'; from: number; to: number }

/** The pieces that are known: helped from the left, hindered from the right, no difference between the two. */
export function piecesOf({ helped, noDifference, hindered, total }: RatingCounts): Piece[] {
  if (!total) return []
  const left = helped === null ? null : helped / total
  const right = hindered === null ? null : 1 - hindered / total
  const pieces: Piece[] = []
  if (left) pieces.push({ what: 'helped', from: 0, to: left })
  if (noDifference && left !== null && right !== null) pieces.push({ what: 'same', from: left, to: right })
  if (hindered && right !== null) pieces.push({ what: 'hindered', from: right, to: 1 })
  return pieces
}
