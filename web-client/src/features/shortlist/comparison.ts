import { counted, inDigits, inMinutes } from '@/shared/format'
import type { useReference } from '@/shared/use-reference'
import type { Shortlist } from '@/shared/use-shortlist'
import type { Call } from './ask'
import { linesOf } from './question-lines'
import { takenBy } from './taken'
import { inPoints, relaxationInWords, signed, stateWords, statusWords } from './words'

/** One thing of two shortlists, in words. */
export type Compared = {
  term: string
  first: string
  second: string
  /** The second less the first, where both are numbers. */
  difference?: string
  /** Whether it is shown where nothing differs, too. */
  always?: boolean
}

type Names = { reference: ReturnType<typeof useReference>; titleOf: (proposalId: string) => string }

export function resultLines(first: Shortlist, second: Shortlist, { reference, titleOf }: Names): Compared[] {
  const both = (term: string, words: (one: Shortlist) => string): Compared => ({
    term,
    first: words(first),
    second: words(second),
  })
  const only = (one: Shortlist, other: Shortlist) =>
    one.selected
      .filter((id) => !other.selected.includes(id))
      .map(titleOf)
      .join('; ') || 'nobody'
  return [
    both('Result', ({ state, status }) => (status ? statusWords[status].words : stateWords[state].words)),
    { term: 'Only in this one', first: only(first, second), second: only(second, first) },
    {
      ...both('Total score', ({ objective }) => (objective === null ? 'no set' : inDigits(objective))),
      difference: lessOf(second.objective, first.objective),
    },
    {
      ...both('Price of balance', ({ costOfBalance }) =>
        costOfBalance === null ? 'not known' : inPoints(costOfBalance),
      ),
      difference: lessOf(second.costOfBalance, first.costOfBalance),
    },
    {
      ...both('Facilitator days taken', (one) =>
        takenInWords(takenBy(one).days, one.question.capacity.facilitatorDays, inDigits),
      ),
      difference: lessOf(takenBy(second).days, takenBy(first).days),
      always: true,
    },
    {
      ...both('Money taken', (one) =>
        takenInWords(takenBy(one).pounds, one.question.capacity.budgetPounds, inPounds),
      ),
      difference: lessOf(takenBy(second).pounds, takenBy(first).pounds)?.replace(/(?=\d)/, '£'),
      always: true,
    },
    both(
      'Quotas that gave way',
      ({ relaxations }) => relaxations.map((one) => relaxationInWords(one, reference)).join('; ') || 'none',
    ),
    both('Limits that cost points', ({ bindingConstraints }) =>
      counted(bindingConstraints.length, 'limit', 'limits'),
    ),
    both('Lots', ({ draw }) => (draw ? 'decided' : 'were not needed')),
  ]
}

const inPounds = (pounds: number) => `£${inDigits(pounds)}`

function takenInWords(
  taken: number,
  limit: number | null | undefined,
  shown: (sum: number) => string,
): string {
  return typeof limit === 'number' ? `${shown(taken)} of ${shown(limit)}` : `${shown(taken)}, not limited`
}

function lessOf(one: number | null, other: number | null): string | undefined {
  return one === null || other === null ? undefined : signed(one - other)
}

/** Line by line; a quota that only one of them asks for stands against no limit. */
export function questionLines(call: Call, first: Shortlist, second: Shortlist, names: Names): Compared[] {
  const one = new Map(linesOf(call, first.question, names).map(({ term, value }) => [term, value]))
  const other = new Map(linesOf(call, second.question, names).map(({ term, value }) => [term, value]))
  return [...new Set([...one.keys(), ...other.keys()])].map((term) => ({
    term,
    first: one.get(term) ?? 'no limit',
    second: other.get(term) ?? 'no limit',
  }))
}

export function dataLines(first: Shortlist, second: Shortlist): Compared[] {
  if (first.dataVersion === second.dataVersion) return []
  const line = (term: string, words: (one: Shortlist) => string) => ({
    term,
    first: words(first),
    second: words(second),
  })
  return [
    line('Data version', ({ dataVersion }) => dataVersion),
    line('Asked for', ({ createdAt }) => inMinutes(createdAt)),
    line('Proposals', ({ scores }) => String(scores.length)),
    line('Eligible', ({ scores }) => String(scores.filter(({ eligible }) => eligible).length)),
    line('Withdrawn since', ({ withdrawn }) => String(withdrawn.length)),
  ]
}

/** Each proposal whose score differs, or that only one of them knows. */
export function scoreChanges(first: Shortlist, second: Shortlist) {
  const before = new Map(first.scores.map((scored) => [scored.proposalId, scored]))
  const after = new Map(second.scores.map((scored) => [scored.proposalId, scored]))
  const shown = (scored: { score: number | null } | undefined) =>
    scored === undefined ? 'not there' : scored.score === null ? 'not scored' : inDigits(scored.score)
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((proposalId) => {
    const one = before.get(proposalId)
    const other = after.get(proposalId)
    if (shown(one) === shown(other)) return []
    const known = one?.score != null && other?.score != null
    return [
      {
        proposalId,
        title: (one ?? other)?.title ?? '',
        before: shown(one),
        after: shown(other),
        by: known ? (other?.score ?? 0) - (one?.score ?? 0) : null,
      },
    ]
  })
}
