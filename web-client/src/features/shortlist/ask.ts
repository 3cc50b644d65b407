import type { Schemas } from '@/api/client'
import { isProblemError } from '@/api/problem'
import { reasonOf } from '@/shared/failure'
import { capital } from '@/shared/in-words'
import { numberIn } from '@/shared/typed-number'

export type Call = Schemas['Call']
export type Quota = Schemas['Quota']
type Question = Schemas['ShortlistQuestion']

type TypedLimits = { min: string; max: string; priority: string }

/**
 * A question as far as it differs from the one published with the call, in what was typed. It stands in the address, so that
 * it survives a reload and can be sent to somebody.
 */
export type Ask = {
  size?: string
  facilitatorDays?: string
  budgetPounds?: string
  /** By "PLACE:LAMBETH"; null for one that is left out. */
  quotas?: Record<string, TypedLimits | null>
  /** By the criterion's id. */
  weights?: Record<string, string>
  mustInclude?: string[]
  mustExclude?: string[]
  incompatible?: [string, string][]
}

/** A quota of the question, and what became of the published one. */
export type QuotaRow = TypedLimits & {
  key: string
  dimension: string
  value: string
  published?: Quota
  change: 'NONE' | 'CHANGED' | 'REMOVED' | 'ADDED'
}

/** The most that the service takes for a quota: no limit. */
const noLimit = 1000

export const quotaKey = ({ dimension, value }: Pick<Quota, 'dimension' | 'value'>) => `${dimension}:${value}`

function typed({ min, max, priority }: Quota): TypedLimits {
  return { min: String(min), max: max >= noLimit ? '' : String(max), priority: String(priority) }
}

/** Those published, as they are asked now, then those that were added. */
export function rowsIn({ quotas }: Pick<Call, 'quotas'>, ask: Ask): QuotaRow[] {
  const own = ask.quotas ?? {}
  const known = new Set(quotas.map(quotaKey))
  return [
    ...quotas.map((published): QuotaRow => {
      const key = quotaKey(published)
      const limits = own[key]
      const { dimension, value } = published
      if (limits === null) {
        return { key, dimension, value, ...typed(published), published, change: 'REMOVED' }
      }
      return {
        key,
        dimension,
        value,
        ...(limits ?? typed(published)),
        published,
        change: limits ? 'CHANGED' : 'NONE',
      }
    }),
    ...Object.entries(own).flatMap(([key, limits]): QuotaRow[] =>
      limits && !known.has(key) ? [{ key, ...partsOf(key), ...limits, change: 'ADDED' }] : [],
    ),
  ]
}

/** An attribute's name holds no colon; its value may. */
function partsOf(key: string): { dimension: string; value: string } {
  const from = key.startsWith('ATTRIBUTE:') ? key.indexOf(':', 'ATTRIBUTE:'.length) : key.indexOf(':')
  return { dimension: key.slice(0, from), value: key.slice(from + 1) }
}

/** The same ask with one quota as it is typed now; without a mark where that is what was published. */
export function withQuota(call: Call, ask: Ask, key: string, limits: TypedLimits | null): Ask {
  const published = call.quotas.find((quota) => quotaKey(quota) === key)
  const { [key]: _, ...others } = ask.quotas ?? {}
  if (published ? same(limits, typed(published)) : limits === null) return tidy({ ...ask, quotas: others })
  return tidy({ ...ask, quotas: { ...ask.quotas, [key]: limits } })
}

/** The same ask with another weight of a criterion. */
export function withWeight(call: Call, ask: Ask, id: string, weight: string): Ask {
  const { [id]: _, ...others } = ask.weights ?? {}
  const published = call.criteria.find((criterion) => criterion.id === id)?.weight
  return tidy({ ...ask, weights: weight === String(published) ? others : { ...others, [id]: weight } })
}

export type Place = 'FREE' | 'IN' | 'OUT'

export function placeOf({ mustInclude = [], mustExclude = [] }: Ask, id: string): Place {
  if (mustInclude.includes(id)) return 'IN'
  return mustExclude.includes(id) ? 'OUT' : 'FREE'
}

export function withPlace(ask: Ask, id: string, place: Place): Ask {
  const without = (ids: string[] = []) => ids.filter((one) => one !== id)
  return tidy({
    ...ask,
    mustInclude: place === 'IN' ? [...without(ask.mustInclude), id] : without(ask.mustInclude),
    mustExclude: place === 'OUT' ? [...without(ask.mustExclude), id] : without(ask.mustExclude),
  })
}

/** What the call says of a limit, as somebody would type it. */
export function publishedOf({ places, capacity }: Call) {
  const shown = (limit: number | null | undefined) => (typeof limit === 'number' ? String(limit) : '')
  return {
    size: shown(places),
    facilitatorDays: shown(capacity.facilitatorDays),
    budgetPounds: shown(capacity.budgetPounds),
  }
}

export function withLimit(call: Call, ask: Ask, name: keyof ReturnType<typeof publishedOf>, to: string): Ask {
  return tidy({ ...ask, [name]: to === publishedOf(call)[name] ? undefined : to })
}

/** Without what says nothing. */
export function tidy(ask: Ask): Ask {
  const says = (value: unknown) =>
    value !== undefined && (typeof value !== 'object' || value === null || Object.keys(value).length > 0)
  return Object.fromEntries(Object.entries(ask).filter(([, value]) => says(value)))
}

/** What is sent, and what is wrong with it before it is, by the control it was typed in. */
export type Sent = { body: Schemas['NewShortlist']; wrong: Record<string, string>; rows: QuotaRow[] }

export function sentOf(call: Call, ask: Ask): Sent {
  const wrong: Record<string, string> = {}
  const whole = (control: string, text: string, empty: number | null): number | null => {
    const number = numberIn(text)
    if (number === null) return empty
    if (Number.isSafeInteger(number) && number >= 0) return number
    wrong[control] = 'Give a whole number, such as 2'
    return null
  }
  const now = { ...publishedOf(call), ...ask }
  const rows = rowsIn(call, ask).filter(({ change }) => change !== 'REMOVED')
  const body: Schemas['NewShortlist'] = {}
  if (ask.size !== undefined) {
    body.size = whole('size', ask.size, null)
    if (body.size === null) wrong.size ??= 'Give how many are to be chosen'
  }
  if (ask.facilitatorDays !== undefined || ask.budgetPounds !== undefined) {
    body.capacity = {
      facilitatorDays: whole('facilitatorDays', now.facilitatorDays, null),
      budgetPounds: whole('budgetPounds', now.budgetPounds, null),
    }
  }
  if (ask.quotas) {
    body.quotas = rows.map(({ key, dimension, value, min, max, priority }) => ({
      dimension,
      value,
      min: whole(`quota/${key}/min`, min, 0) ?? 0,
      max: whole(`quota/${key}/max`, max, noLimit) ?? noLimit,
      priority: Number(priority),
    }))
  }
  if (ask.weights) {
    body.criteriaWeights = Object.entries(ask.weights).map(([criterionId, weight]) => ({
      criterionId,
      weight: whole(`weight/${criterionId}`, weight, 0) ?? 0,
    }))
  }
  if (ask.mustInclude) body.mustInclude = ask.mustInclude
  if (ask.mustExclude) body.mustExclude = ask.mustExclude
  if (ask.incompatible) body.incompatible = ask.incompatible
  return { body, wrong, rows }
}

const ownControls: Record<string, string> = {
  size: 'size',
  'capacity/facilitatorDays': 'facilitatorDays',
  'capacity/budgetPounds': 'budgetPounds',
}

/** A refusal, at the controls its places were typed in; what no control stands for is told besides. */
export function toldAt(error: unknown, ask: Ask, { rows, body }: Sent) {
  const controls: Record<string, string> = {}
  const others: string[] = []
  const places = isProblemError(error) ? (error.problem.errors ?? []) : []
  if (error && places.length === 0) others.push(reasonOf(error))
  for (const { pointer = '', detail } of places) {
    const control = controlAt(pointer.slice(1), ask, rows, body)
    if (control) controls[control] ??= capital(detail)
    else others.push(capital(detail))
  }
  return { controls, others }
}

function controlAt(pointer: string, ask: Ask, rows: QuotaRow[], body: Sent['body']): string | undefined {
  const [list = '', index = '', part] = pointer.split('/')
  const at = index === '' ? -1 : Number(index)
  if (list === 'quotas' && rows[at])
    return `quota/${rows[at].key}/${part === 'max' || part === 'priority' ? part : 'min'}`
  if (list === 'criteriaWeights' && body.criteriaWeights?.[at]) {
    return `weight/${body.criteriaWeights[at].criterionId}`
  }
  if (list === 'mustInclude' && ask.mustInclude?.[at]) return `proposal/${ask.mustInclude[at]}`
  if (list === 'mustExclude' && ask.mustExclude?.[at]) return `proposal/${ask.mustExclude[at]}`
  if (list === 'incompatible' && ask.incompatible?.[at]) return `pair/${at}`
  return ownControls[pointer]
}

/** How the question of a kept shortlist differs from the one published: to begin a what-if from it. */
export function askOf(call: Call, question: Question): Ask {
  const shown = (limit: number | null | undefined) => (typeof limit === 'number' ? String(limit) : '')
  let ask: Ask = { mustInclude: question.mustInclude, mustExclude: question.mustExclude }
  ask.incompatible = question.incompatible.map(([one = '', other = '']) => [one, other])
  ask = withLimit(call, ask, 'size', String(question.size))
  ask = withLimit(call, ask, 'facilitatorDays', shown(question.capacity.facilitatorDays))
  ask = withLimit(call, ask, 'budgetPounds', shown(question.capacity.budgetPounds))
  for (const { criterionId, weight } of question.criteriaWeights) {
    ask = withWeight(call, ask, criterionId, String(weight))
  }
  const asked = new Map(question.quotas.map((quota) => [quotaKey(quota), typed(quota)]))
  for (const key of new Set([...call.quotas.map(quotaKey), ...asked.keys()])) {
    ask = withQuota(call, ask, key, asked.get(key) ?? null)
  }
  return tidy(ask)
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
