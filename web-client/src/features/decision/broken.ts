import type { Schemas } from '@/api/client'
import { counted, inDigits } from '@/shared/format'
import { quotaName } from '@/shared/quota-words'
import type { useReference } from '@/shared/use-reference'
import type { Shortlist } from '@/shared/use-shortlist'

type Scored = Schemas['ScoredProposal']
type Reference = ReturnType<typeof useReference>

/** Which limits of the question a set breaks, as it is being ticked. What the service says afterwards counts. */
export function brokenBy(
  { question, scores }: Pick<Shortlist, 'question' | 'scores'>,
  chosen: ReadonlySet<string>,
  reference: Reference,
): string[] {
  const members = scores.filter(({ proposalId }) => chosen.has(proposalId))
  const { size, quotas, capacity, incompatible } = question
  const titleOf = (id: string | undefined) => scores.find(({ proposalId }) => proposalId === id)?.title
  return [
    ...(members.length === size ? [] : [`${size} were to be chosen, and ${members.length} are.`]),
    ...quotas.flatMap((quota) => {
      const there = members.filter((member) => valuesOf(member, quota.dimension).includes(quota.value)).length
      const name = quotaName(quota, reference)
      if (there < quota.min) return [`${name}: at least ${quota.min}, and ${there} chosen.`]
      return there > quota.max ? [`${name}: at most ${quota.max}, and ${there} chosen.`] : []
    }),
    ...over(capacity.facilitatorDays, sumOf(members, 'facilitatorDays'), (days) =>
      counted(days, 'facilitator day', 'facilitator days'),
    ),
    ...over(capacity.budgetPounds, sumOf(members, 'budgetPounds'), (pounds) => `£${inDigits(pounds)}`),
    ...incompatible
      .filter((pair) => pair.every((id) => chosen.has(id)))
      .map(([one, other]) => `“${titleOf(one)}” and “${titleOf(other)}” do not go together.`),
  ]
}

/** What those chosen score together; who was not scored adds nothing. */
export function scoreOf({ scores }: Pick<Shortlist, 'scores'>, chosen: ReadonlySet<string>): number {
  return scores
    .filter(({ proposalId }) => chosen.has(proposalId))
    .reduce((sum, { score }) => sum + (score ?? 0), 0)
}

/** Whether the service will ask why: another set than the computed one, or more than the call can give. */
export function needsReason(
  { selected, scores }: Pick<Shortlist, 'selected' | 'scores'>,
  { places, capacity }: Pick<Schemas['Call'], 'places' | 'capacity'>,
  chosen: ReadonlySet<string>,
): boolean {
  const isComputed = chosen.size === selected.length && selected.every((id) => chosen.has(id))
  if (!isComputed) return true
  const members = scores.filter(({ proposalId }) => chosen.has(proposalId))
  return (
    (places !== null && members.length > places) ||
    over(capacity.facilitatorDays, sumOf(members, 'facilitatorDays'), String).length > 0 ||
    over(capacity.budgetPounds, sumOf(members, 'budgetPounds'), String).length > 0
  )
}

function valuesOf({ placeCodes, sectorCodes, attributes }: Scored, dimension: string): string[] {
  if (dimension === 'PLACE') return placeCodes
  if (dimension === 'SECTOR') return sectorCodes
  const own = attributes[dimension.slice('ATTRIBUTE:'.length)]
  return own === undefined ? [] : [own]
}

function sumOf(members: Scored[], of: 'facilitatorDays' | 'budgetPounds'): number {
  return members.reduce((sum, member) => sum + member[of], 0)
}

function over(limit: number | null | undefined, needed: number, words: (amount: number) => string): string[] {
  return typeof limit === 'number' && needed > limit
    ? [`At most ${words(limit)}, and ${words(needed)} are asked for.`]
    : []
}
