import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'

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

/** Whoever comes by a link to a part of the page begins there. */
export function useFocusOnHash(): void {
  const { hash } = useLocation()
  useEffect(() => {
    const found = hash && document.getElementById(hash.slice(1))
    if (!found) return
    found.scrollIntoView()
    found.focus()
  }, [hash])
}
