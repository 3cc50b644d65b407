import { useEffect, useRef } from 'react'

/** Where rows come, go and move, the focus follows: call it with the ids to go to, the first that is there. */
export function useRowFocus(): (...ids: string[]) => void {
  const next = useRef<string[]>([])
  useEffect(() => {
    const found = next.current.map((id) => document.getElementById(id)).find((element) => element !== null)
    next.current = []
    found?.focus()
  })
  return (...ids) => {
    next.current = ids
  }
}
