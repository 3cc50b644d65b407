import { api, bodyOf, type Schemas } from '@/api/client'
import { useAddress } from '@/shared/use-address'

export type Ask = Schemas['Contact']

export const asksPath = '/programmes/{programmeId}/contacts'

/** All that narrows the ledger, by the name it has in the address. */
export const askFilters = ['purpose', 'stakeholderId', 'from', 'until'] as const

export type AskFilters = { [Name in (typeof askFilters)[number]]?: string }

/** What the address asks of the ledger. */
export function useAskFilters() {
  const { get } = useAddress()
  const filters: AskFilters = Object.fromEntries(askFilters.map((name) => [name, get(name)]))
  return { filters, isNarrowed: askFilters.some((name) => get(name)), cursor: get('cursor') }
}

export async function readAsks(programmeId: string, filters: AskFilters, cursor: string | undefined) {
  const { purpose, stakeholderId } = filters
  return bodyOf(
    await api.GET(asksPath, {
      params: { path: { programmeId }, query: { purpose, stakeholderId, cursor, count: true } },
      querySerializer: withDays(filters),
    }),
  )
}

/** The whole ledger, as it is filtered. */
export function readAllAsks(programmeId: string, { purpose, stakeholderId, ...days }: AskFilters) {
  return api.GET(asksPath, {
    params: { path: { programmeId }, query: { purpose, stakeholderId } },
    querySerializer: withDays(days),
    headers: { Accept: 'text/csv' },
    parseAs: 'blob',
  })
}

/** The service takes a parameter once for each bound, for which the contract's type of it has no word. */
function withDays({ from, until }: AskFilters) {
  return (query: Record<string, unknown>): string => {
    const search = new URLSearchParams()
    for (const [name, value] of Object.entries(query)) {
      if (value !== undefined) search.append(name, String(value))
    }
    if (from) search.append('askedOn', `gte:${from}`)
    if (until) search.append('askedOn', `lte:${until}`)
    return search.toString()
  }
}
