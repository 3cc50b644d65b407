import { useCallback, useState } from 'react'
import { draftPrefix } from '@/shared/drafts'

/** What is being typed, and the ETag of what it began from. */
export type Draft<T> = { values: T; etag?: string }

/** Input that survives a failed request and a reload: it stays with this tab until it is saved or thrown away. */
export function useFormDraft<T extends object>(key: string) {
  const [stored, setStored] = useState(() => ({ key, draft: read<T>(key), restored: hasDraft(key) }))
  // The page now edits another thing: its draft is another one.
  const now = stored.key === key ? stored : { key, draft: read<T>(key), restored: hasDraft(key) }
  if (now !== stored) setStored(now)

  const keep = useCallback(
    (draft: Draft<T>) => {
      sessionStorage.setItem(draftPrefix + key, JSON.stringify(draft))
      setStored((before) => ({ ...before, key, draft }))
    },
    [key],
  )
  const discard = useCallback(() => {
    sessionStorage.removeItem(draftPrefix + key)
    setStored({ key, draft: undefined, restored: false })
  }, [key])

  return { draft: now.draft, restored: now.restored, keep, discard }
}

function hasDraft(key: string): boolean {
  return sessionStorage.getItem(draftPrefix + key) !== null
}

function read<T>(key: string): Draft<T> | undefined {
  const text = sessionStorage.getItem(draftPrefix + key)
  return text === null ? undefined : (JSON.parse(text) as Draft<T>)
}
