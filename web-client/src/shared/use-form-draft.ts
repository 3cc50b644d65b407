import { useCallback, useState } from 'react'

/** What is being typed, and the ETag of what it began from. */
export type Draft<T> = { values: T; etag?: string }

const prefix = 'interlace.draft.'

/** Input that survives a failed request and a reload: it stays with this tab until it is saved or thrown away. */
export function useFormDraft<T extends object>(key: string) {
  const [stored, setStored] = useState(() => ({ key, draft: read<T>(key), restored: hasDraft(key) }))
  // The page now edits another thing: its draft is another one.
  const now = stored.key === key ? stored : { key, draft: read<T>(key), restored: hasDraft(key) }
  if (now !== stored) setStored(now)

  const keep = useCallback(
    (draft: Draft<T>) => {
      sessionStorage.setItem(prefix + key, JSON.stringify(draft))
      setStored((before) => ({ ...before, key, draft }))
    },
    [key],
  )
  const discard = useCallback(() => {
    sessionStorage.removeItem(prefix + key)
    setStored({ key, draft: undefined, restored: false })
  }, [key])

  return { draft: now.draft, restored: now.restored, keep, discard }
}

/** At sign-out nothing that was typed stays behind. */
export function discardAllDrafts(): void {
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith(prefix)) sessionStorage.removeItem(key)
  }
}

function hasDraft(key: string): boolean {
  return sessionStorage.getItem(prefix + key) !== null
}

function read<T>(key: string): Draft<T> | undefined {
  const text = sessionStorage.getItem(prefix + key)
  return text === null ? undefined : (JSON.parse(text) as Draft<T>)
}
