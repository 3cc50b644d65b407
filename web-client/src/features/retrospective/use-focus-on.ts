import { useEffect, useRef } from 'react'

/** Moves the focus to the thing with this id, as soon as it is there: what was just made comes a moment later. */
export function useFocusOn(): (id: string) => void {
  const wanted = useRef<string>(undefined)
  useEffect(() => {
    const found = wanted.current && document.getElementById(wanted.current)
    if (!found) return
    wanted.current = undefined
    found.focus()
  })
  return (id) => {
    wanted.current = id
  }
}
