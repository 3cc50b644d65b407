import { useState } from 'react'
import { draftPrefix } from '@/shared/drafts'

/** Where what somebody types for a column of a board is kept. */
export function noteKey(programmeId: string, retrospectiveId: string, columnId: string): string {
  return `${programmeId}/retrospectives/${retrospectiveId}/${columnId}`
}

/** What is kept at this moment. */
export function keptText(key: string): string {
  return sessionStorage.getItem(draftPrefix + key) ?? ''
}

/** Text that survives a reload: it stays with this tab until it is sent or the person signs out. */
export function useKeptText(key: string): [string, (text: string) => void] {
  const at = draftPrefix + key
  const [text, setText] = useState(() => keptText(key))
  return [
    text,
    (next) => {
      if (next) sessionStorage.setItem(at, next)
      else sessionStorage.removeItem(at)
      setText(next)
    },
  ]
}
