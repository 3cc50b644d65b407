import { inDigits } from '@/shared/format'
import { importanceInWords, quotaName, rangeInWords } from '@/shared/quota-words'
import type { useReference } from '@/shared/use-reference'
import {
  type Ask,
  type Call,
  publishedOf,
  type QuotaRow,
  rowsIn,
  tidy,
  withLimit,
  withPlace,
  withQuota,
  withWeight,
} from './ask'

/** One difference from the published question, and the question without it. */
export type Change = { key: string; words: string; undone: Ask }

type Names = { reference: ReturnType<typeof useReference>; titleOf: (proposalId: string) => string }

/** All that was changed against the question published with the call, in words. */
export function changesIn(call: Call, ask: Ask, { reference, titleOf }: Names): Change[] {
  const published = publishedOf(call)
  const changes: Change[] = []
  for (const [name, label] of Object.entries(limitWords) as [keyof typeof published, string][]) {
    if (ask[name] === undefined) continue
    const was = published[name] === '' ? 'no limit' : inNumbers(published[name])
    const now = ask[name] === '' ? 'no limit' : inNumbers(ask[name])
    changes.push({
      key: name,
      words: `${label}: ${now}, was ${was}`,
      undone: withLimit(call, ask, name, published[name]),
    })
  }
  for (const row of rowsIn(call, ask)) {
    if (row.change === 'NONE') continue
    const { [row.key]: _, ...quotas } = ask.quotas ?? {}
    changes.push({
      key: row.key,
      words: `${quotaName({ ...row, min: 0, max: 0, priority: 1 }, reference)}: ${rowInWords(row, call.places)}`,
      undone: tidy({ ...ask, quotas }),
    })
  }
  for (const { id, name, weight } of call.criteria) {
    const asked = ask.weights?.[id]
    if (asked === undefined) continue
    changes.push({
      key: id,
      words: `“${name}” counts ${asked || 0}, was ${weight}`,
      undone: withWeight(call, ask, id, String(weight)),
    })
  }
  for (const id of ask.mustInclude ?? []) {
    changes.push({ key: id, words: `“${titleOf(id)}” must be in`, undone: withPlace(ask, id, 'FREE') })
  }
  for (const id of ask.mustExclude ?? []) {
    changes.push({ key: id, words: `“${titleOf(id)}” must be out`, undone: withPlace(ask, id, 'FREE') })
  }
  for (const [index, [one, other]] of (ask.incompatible ?? []).entries()) {
    changes.push({
      key: `${one} ${other}`,
      words: `Not both “${titleOf(one)}” and “${titleOf(other)}”`,
      undone: tidy({ ...ask, incompatible: ask.incompatible?.filter((_, at) => at !== index) }),
    })
  }
  return changes
}

/** The same question with the quota as it was published. */
export function undoneQuota(call: Call, ask: Ask, { key, published }: QuotaRow): Ask {
  if (!published) return withQuota(call, ask, key, null)
  const { [key]: _, ...quotas } = ask.quotas ?? {}
  return tidy({ ...ask, quotas })
}

const limitWords = {
  size: 'To be chosen',
  facilitatorDays: 'Facilitator days',
  budgetPounds: 'Money in pounds',
}

function inNumbers(typed: string): string {
  const number = Number(typed)
  return Number.isFinite(number) ? inDigits(number) : typed
}

function rowInWords({ change, min, max, priority, published }: QuotaRow, places: number | null): string {
  const range = (least: string, most: string) =>
    rangeInWords({ min: Number(least) || 0, max: most === '' ? 1000 : Number(most) || 0 }, places ?? 1000)
  const now = range(min, max)
  if (!published) return `${now}, added`
  const was = rangeInWords(published, places ?? 1000)
  if (change === 'REMOVED') return `no limit, was ${was}`
  if (now !== was) return `${now}, was ${was}`
  return `“${importanceInWords(Number(priority))}”, was “${importanceInWords(published.priority)}”`
}
