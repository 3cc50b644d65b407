import { useCallback } from 'react'
import { useSearchParams } from 'react-router'

type Changes = Record<string, string | null | undefined>

/** What the address says about the page: filters, sort and cursor, so that a link shows the same to others. */
export function useAddress() {
  const [search, setSearch] = useSearchParams()

  /** The value of a filter, undefined when it is not set: ready for a query parameter. */
  const get = useCallback((name: string) => search.get(name) || undefined, [search])

  /** The search of a link that changes these; another list begins at its first page. */
  const searchWith = useCallback((changes: Changes) => `?${changed(search, changes)}`, [search])

  const change = useCallback(
    (changes: Changes, options?: { replace?: boolean; preventScrollReset?: boolean }) =>
      setSearch((before) => changed(before, changes), options),
    [setSearch],
  )

  return { get, searchWith, change }
}

function changed(search: URLSearchParams, changes: Changes): URLSearchParams {
  const next = new URLSearchParams(search)
  next.delete('cursor')
  for (const [name, value] of Object.entries(changes)) {
    if (value) next.set(name, value)
    else next.delete(name)
  }
  return next
}
