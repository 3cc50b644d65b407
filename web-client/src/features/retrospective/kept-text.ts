import { useState } from 'react'
import { draftPrefix } from '@/shared/drafts'

/** Text that survives a reload: it stays with this tab until it is sent or the person signs out. */
export function useKeptText(key: string): [string, (text: string) => void] {
  const at = draftPrefix + key
  const [text, setText] = useState(() => sessionStorage.getItem(at) ?? '')
  return [
    text,
    (next) => {
      if (next) sessionStorage.setItem(at, next)
      else sessionStorage.removeItem(at)
      setText(next)
    },
  ]
}
