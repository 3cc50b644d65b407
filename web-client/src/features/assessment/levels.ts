import type { Assessment, Criterion } from './assessments'

/** From so many proposals on, an assessor's level means something, and so does a comparison of levels. */
export const leastInCommon = 3

/** What one assessor gave one proposal, from 0 to 100. */
export type Given = { memberId: string; name: string; points: number }

/** One proposal and what its assessors gave it, lowest first. */
export type Judged = {
  proposalId: string
  title: string
  given: Given[]
  mean: number
  /** The highest less the lowest. */
  range: number
  /** The standard deviation over its assessors; null for fewer than two. */
  spread: number | null
}

/** How high one assessor scores; null where it was not compared. */
export type Level = { memberId: string; name: string; scored: number; level: number | null }

export type Levels = {
  /** How many proposals all assessors with three scores or more have in common. */
  inCommon: number
  /** Those who scored three or more. */
  compared: number
  /** Whether there is enough in common to compare. */
  known: boolean
  /** Of those compared; null where none were. */
  mean: number | null
  assessors: Level[]
}

/** 100 · Σ w (s − min) ÷ (max − min) ÷ Σ w, over the criteria that were scored; null where none was. */
export function pointsOf(criteria: Criterion[], { scores }: Assessment): number | null {
  let sum = 0
  let weights = 0
  for (const { criterionId, score } of scores) {
    const criterion = criteria.find(({ id }) => id === criterionId)
    if (!criterion) continue
    const { min, max } = criterion.scale
    sum += (criterion.weight * (score - min)) / (max - min)
    weights += criterion.weight
  }
  return weights > 0 ? (100 * sum) / weights : null
}

/**
 * Each assessor's level: their mean over the proposals that every assessor with at least three scores has scored, where
 * there are at least three of these and at least two such assessors. The shortlist is computed with the same levels.
 */
export function levelsIn(judged: Judged[]): Levels {
  const byMember = new Map<string, { name: string; points: Map<string, number> }>()
  for (const { proposalId, given } of judged) {
    for (const { memberId, name, points } of given) {
      const one = byMember.get(memberId) ?? { name, points: new Map<string, number>() }
      byMember.set(memberId, one)
      one.points.set(proposalId, points)
    }
  }
  const compared = [...byMember.values()].filter(({ points }) => points.size >= leastInCommon)
  const common = judged
    .map(({ proposalId }) => proposalId)
    .filter((id) => compared.length > 0 && compared.every(({ points }) => points.has(id)))
  const known = compared.length >= 2 && common.length >= leastInCommon
  const assessors = [...byMember].map(([memberId, { name, points }]) => ({
    memberId,
    name,
    scored: points.size,
    level:
      known && points.size >= leastInCommon ? meanOf(common.map((id) => points.get(id) ?? Number.NaN)) : null,
  }))
  return {
    inCommon: common.length,
    compared: compared.length,
    known,
    mean: known ? meanOf(assessors.flatMap(({ level }) => level ?? [])) : null,
    assessors: assessors.sort(
      (one, other) => (other.level ?? -1) - (one.level ?? -1) || one.name.localeCompare(other.name),
    ),
  }
}

/** What was submitted, proposal by proposal. */
export function judgedIn(criteria: Criterion[], assessments: Assessment[]): Judged[] {
  const byProposal = new Map<string, { title: string; given: Given[] }>()
  for (const assessment of assessments) {
    const points = assessment.state === 'SUBMITTED' ? pointsOf(criteria, assessment) : null
    if (points === null) continue
    const { proposalId, proposalTitle: title, memberId, memberName: name } = assessment
    const one = byProposal.get(proposalId) ?? { title, given: [] }
    byProposal.set(proposalId, one)
    one.given.push({ memberId, name, points })
  }
  return [...byProposal].map(([proposalId, { title, given }]) => judgedOf(proposalId, title, given))
}

/** The same after each score was moved by the mean of the levels less its assessor's own. */
export function withoutLevels(judged: Judged[], { assessors, mean }: Levels): Judged[] {
  if (mean === null) return judged
  const shift = new Map(assessors.map(({ memberId, level }) => [memberId, level === null ? 0 : mean - level]))
  return judged.map(({ proposalId, title, given }) =>
    judgedOf(
      proposalId,
      title,
      given.map((one) => ({ ...one, points: one.points + (shift.get(one.memberId) ?? 0) })),
    ),
  )
}

/** Those the assessors differ most about come first. */
export function mostDisputedFirst(judged: Judged[]): Judged[] {
  return [...judged].sort(
    (one, other) =>
      other.range - one.range ||
      (other.spread ?? 0) - (one.spread ?? 0) ||
      one.title.localeCompare(other.title),
  )
}

function judgedOf(proposalId: string, title: string, given: Given[]): Judged {
  const sorted = [...given].sort(
    (one, other) => one.points - other.points || one.name.localeCompare(other.name),
  )
  const points = sorted.map((one) => one.points)
  const mean = meanOf(points)
  return {
    proposalId,
    title,
    given: sorted,
    mean,
    range: (points.at(-1) ?? 0) - (points[0] ?? 0),
    spread:
      points.length < 2
        ? null
        : Math.sqrt(points.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (points.length - 1)),
  }
}

function meanOf(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
